package dev.nestor.spi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonObjectTest {

    private static final JsonObject LAYER = layer("""
            { "layers": [
              { "prduct": "vmware/esxi@8.0",
                "name": null } ] }
            """);

    @Test
    void givesFieldsInTheOrderOfTheDocument() {
        assertThat(LAYER.names()).containsExactly("prduct", "name");
        assertThat(LAYER.entries().keySet()).containsExactly("prduct", "name");
        assertThat(LAYER.entries().get("prduct").asText()).isEqualTo("vmware/esxi@8.0");
    }

    @Test
    void aFieldThatMustBeThereIsMissedAtTheObject() {
        assertThatThrownBy(() -> LAYER.required("product"))
                .isInstanceOf(JsonException.class)
                .hasMessage("`stack.json` line 2, column 3, `/layers/0`: missing field `product`");
        assertThatThrownBy(() -> Json.parse("stack.json", "{}").asObject().required("format"))
                .hasMessage("`stack.json` line 1, column 1: missing field `format`");
    }

    @Test
    void aFieldMayBeAbsentAndNullIsNot() {
        assertThat(LAYER.optional("machine")).isEmpty();
        assertThat(LAYER.optional("name"))
                .hasValueSatisfying(name -> assertThat(name.isNull()).isTrue());
    }

    @Test
    void anUnknownFieldIsToldAtItsNameWithTheNearestOneKnown() {
        assertThatThrownBy(() -> LAYER.only("machine", "name", "product"))
                .isInstanceOf(JsonException.class)
                .hasMessage("`stack.json` line 2, column 5, `/layers/0/prduct`: "
                        + "unknown field `prduct`, did you mean `product`?");
    }

    @Test
    void anUnknownFieldWithNothingNearIsToldAlone() {
        assertThatThrownBy(() -> LAYER.only(Set.of("prduct", "machine")))
                .hasMessage("`stack.json` line 3, column 5, `/layers/0/name`: unknown field `name`");
    }

    @Test
    void theFirstUnknownFieldIsTold() {
        assertThatThrownBy(() -> LAYER.only()).hasMessageEndingWith("unknown field `prduct`");
    }

    @Test
    void knownFieldsNeedNotAllBeThere() {
        assertThat(LAYER.only("machine", "name", "prduct")).isSameAs(LAYER);
        assertThat(LAYER.only(List.of("machine", "name", "prduct"))).isSameAs(LAYER);
    }

    @Test
    void readersSayWhatIsWrongWithAnObject() {
        assertThat(LAYER.problem("layer has no hypervisor"))
                .hasMessage("`stack.json` line 2, column 3, `/layers/0`: layer has no hypervisor");
    }

    @Test
    void namesAndEntriesCannotBeChanged() {
        assertThatThrownBy(() -> LAYER.names().remove("name")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> LAYER.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static JsonObject layer(String text) {
        return Json.parse("stack.json", text)
                .asObject()
                .required("layers")
                .asArray()
                .get(0)
                .asObject();
    }
}
