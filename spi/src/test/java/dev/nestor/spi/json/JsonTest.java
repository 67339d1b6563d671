package dev.nestor.spi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final String STACK = """
            { "format": "nestor/stack/1",
              "purpose": "training",
              "layers": [
                { "product": "vmware/workstation@9.0",
                  "machine": { "cpu.vendor": "intel", "cpu.features": ["vt-x", "ept"], "memory": "16 GiB" } },
                { "product": "vmware/esxi@5.1", "name": "esx-lab-01",
                  "machine": { "cpu.count": 2, "vm.hardwareVirtualization": true, "license.assigned": null } } ] }
            """;

    @Test
    void readsAStack() {
        JsonObject stack = Json.parse("stack.json", STACK).asObject();

        assertThat(stack.names()).containsExactly("format", "purpose", "layers");
        List<JsonValue> layers = stack.required("layers").asArray();
        JsonObject machine = layers.get(1).asObject().required("machine").asObject();
        assertThat(layers).hasSize(2);
        assertThat(layers.get(1).asObject().required("name").asText()).isEqualTo("esx-lab-01");
        assertThat(machine.required("cpu.count").asLong()).isEqualTo(2);
        assertThat(machine.required("vm.hardwareVirtualization").asBoolean()).isTrue();
        assertThat(machine.required("license.assigned").isNull()).isTrue();
    }

    @Test
    void knowsWhereEveryValueStands() {
        JsonValue layer = Json.parse("stack.json", STACK)
                .asObject()
                .required("layers")
                .asArray()
                .get(1);

        assertThat(place(layer)).isEqualTo("6:5 /layers/1");
        assertThat(place(layer.asObject().required("name"))).isEqualTo("6:45 /layers/1/name");
        assertThat(place(layer.asObject().required("machine"))).isEqualTo("7:18 /layers/1/machine");
        assertThat(layer.source()).isEqualTo("stack.json");
        assertThat(layer.asObject().required("name")).hasToString("text at line 6, column 45, `/layers/1/name`");
        assertThat(Json.parse("stack.json", STACK)).hasToString("object at line 1, column 1");
    }

    @Test
    void countsLinesByAnyLineBreakAndColumnsByCharacters() {
        List<JsonValue> values = Json.parse("x.json", "[1,\r\n2,\r3,\n\t\"\u00e4\ud83d\ude00\", 4]")
                .asArray();

        assertThat(values.stream().map(JsonTest::place))
                .containsExactly("1:2 /0", "2:1 /1", "3:1 /2", "4:2 /3", "4:9 /4");
    }

    @Test
    void aDocumentMayBeAnyValue() {
        assertThat(Json.parse("x.json", " \"esxi\" ").asText()).isEqualTo("esxi");
        assertThat(Json.parse("x.json", "7").asLong()).isEqualTo(7);
        assertThat(Json.parse("x.json", "false").asBoolean()).isFalse();
        assertThat(Json.parse("x.json", "null").isNull()).isTrue();
        assertThat(Json.parse("x.json", "[]").asArray()).isEmpty();
        assertThat(Json.parse("x.json", "{}").asObject().names()).isEmpty();
    }

    @Test
    void escapesAreResolved() {
        JsonValue text = Json.parse("x.json", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uD83D\\uDE00\"");

        assertThat(text.asText()).isEqualTo("\"\\/\b\f\n\r\t\u00e4\ud83d\ude00");
    }

    @Test
    void whatThrowsWhileReadingIsTheStreamsOwnException() {
        IOException broken = new IOException("connection reset");
        InputStream in = new InputStream() {
            private int left = 10;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw broken;
                }
                return ' ';
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                target[offset] = (byte) read();
                return 1;
            }
        };

        assertThatThrownBy(() -> Json.parse("stack.json", in)).isSameAs(broken);
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        Json.parse("stack.json", in);

        assertThat(closed[0]).isFalse();
    }

    @Test
    void theLibraryThatParsesIsHidden() {
        List<Class<?>> exported = List.of(
                Json.class, JsonLimits.class, JsonValue.class, JsonObject.class, JsonException.class, JsonWriter.class);
        List<String> signatures = exported.stream()
                .flatMap(type -> Stream.of(type.getMethods()))
                .map(Method::toGenericString)
                .toList();

        assertThat(signatures).hasSizeGreaterThan(50).noneMatch(signature -> signature.contains("jackson"));
    }

    @Test
    void nothingIsNull() {
        assertThatThrownBy(() -> Json.parse(null, "{}"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("source");
        assertThatThrownBy(() -> Json.parse("x.json", (InputStream) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("in");
    }

    private static String place(JsonValue value) {
        return value.line() + ":" + value.column() + " " + value.pointer();
    }
}
