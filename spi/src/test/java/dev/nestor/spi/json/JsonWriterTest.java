package dev.nestor.spi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

    private static final Consumer<JsonWriter> ASSESSMENT = json -> json.beginObject()
            .field("verdict", "ready")
            .field("purposeAssumed", false)
            .name("nestings")
            .beginArray()
            .beginObject()
            .field("level", 1)
            .name("axes")
            .beginObject()
            .endObject()
            .endObject()
            .value("vmware/esxi@5.1")
            .value(-5)
            .value(true)
            .nullValue()
            .endArray()
            .name("plan")
            .beginArray()
            .endArray()
            .endObject();

    @Test
    void indentsByTwoSpaces() {
        assertThat(indented(ASSESSMENT)).isEqualTo("""
                        {
                          "verdict": "ready",
                          "purposeAssumed": false,
                          "nestings": [
                            {
                              "level": 1,
                              "axes": {}
                            },
                            "vmware/esxi@5.1",
                            -5,
                            true,
                            null
                          ],
                          "plan": []
                        }
                        """);
    }

    @Test
    void writesOneLineWithoutSpaces() {
        assertThat(compact(ASSESSMENT))
                .isEqualTo("{\"verdict\":\"ready\",\"purposeAssumed\":false,\"nestings\":[{\"level\":1,\"axes\":{}},"
                        + "\"vmware/esxi@5.1\",-5,true,null],\"plan\":[]}\n");
    }

    @Test
    void writesTheSameAsBytesAndAsText() {
        ByteArrayOutputStream indented = new ByteArrayOutputStream();
        try (JsonWriter json = JsonWriter.indented(indented)) {
            ASSESSMENT.accept(json);
        }
        ByteArrayOutputStream compact = new ByteArrayOutputStream();
        try (JsonWriter json = JsonWriter.compact(compact)) {
            ASSESSMENT.accept(json);
        }

        assertThat(indented.toString(StandardCharsets.UTF_8)).isEqualTo(indented(ASSESSMENT));
        assertThat(compact.toString(StandardCharsets.UTF_8)).isEqualTo(compact(ASSESSMENT));
    }

    @Test
    void documentsAfterEachOtherAreJsonLines() {
        assertThat(compact(json -> json.beginObject()
                        .field("level", 1)
                        .endObject()
                        .beginArray()
                        .endArray()
                        .value("a")
                        .value(2)
                        .value(true)
                        .nullValue()))
                .isEqualTo("{\"level\":1}\n[]\n\"a\"\n2\ntrue\nnull\n");
        assertThat(indented(json -> json.beginObject().endObject().beginObject().endObject()))
                .isEqualTo("{}\n{}\n");
    }

    @Test
    void nothingWrittenIsNothing() {
        assertThat(compact(json -> {})).isEmpty();
    }

    @Test
    void escapesWhatMustBeEscapedAndNothingElse() {
        assertThat(compact(json -> json.value("\"\\/\b\f\n\r\t\u0000\u001f\u007f é \u2028 😀")))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001F\u007f é \u2028 😀\"\n");
    }

    @Test
    void halfOfASurrogatePairIsReplaced() {
        Consumer<JsonWriter> halves =
                json -> json.beginObject().field("a\ud83d", "\ude00b😀\ud83d").endObject();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter json = JsonWriter.compact(bytes)) {
            halves.accept(json);
        }

        assertThat(compact(halves)).isEqualTo("{\"a\ufffd\":\"\ufffdb😀\ufffd\"}\n");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(compact(halves));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(longs = {0, -1, Long.MAX_VALUE, Long.MIN_VALUE})
    void writesAnyLong(long number) {
        assertThat(compact(json -> json.value(number))).isEqualTo(number + "\n");
    }

    @Test
    void refusesWhatCannotStandThere() {
        assertMisplaced(json -> json.beginObject().value("ready"), "a text cannot stand here");
        assertMisplaced(json -> json.beginObject().value(1), "a number cannot stand here");
        assertMisplaced(json -> json.beginObject().value(true), "a boolean cannot stand here");
        assertMisplaced(json -> json.beginObject().nullValue(), "null cannot stand here");
        assertMisplaced(json -> json.beginObject().beginObject(), "an object cannot stand here");
        assertMisplaced(json -> json.beginObject().beginArray(), "an array cannot stand here");
        assertMisplaced(json -> json.beginObject().name("a").name("b"), "a field name cannot stand here");
        assertMisplaced(json -> json.beginArray().name("a"), "a field name cannot stand here");
        assertMisplaced(json -> json.name("a"), "a field name cannot stand here");
        assertMisplaced(json -> json.beginObject().name("a").endObject(), "the end of an object cannot stand here");
        assertMisplaced(json -> json.beginArray().endObject(), "the end of an object cannot stand here");
        assertMisplaced(json -> json.endObject(), "the end of an object cannot stand here");
        assertMisplaced(json -> json.beginObject().endArray(), "the end of an array cannot stand here");
        assertMisplaced(json -> json.endArray(), "the end of an array cannot stand here");
        assertMisplaced(json -> json.beginArray().close(), "document has begun and not ended");
        assertMisplaced(
                json -> json.beginObject()
                        .field("a", 1)
                        .field("b", true)
                        .field("c", "d")
                        .value(1),
                "a number cannot stand here");
        assertMisplaced(
                json -> json.beginObject().name("a").beginArray().endArray().value(1), "a number cannot stand here");
    }

    private static void assertMisplaced(Consumer<JsonWriter> pieces, String message) {
        assertThatThrownBy(() -> pieces.accept(JsonWriter.compactText(new StringBuilder())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    private static String compact(Consumer<JsonWriter> pieces) {
        StringBuilder text = new StringBuilder();
        try (JsonWriter json = JsonWriter.compactText(text)) {
            pieces.accept(json);
        }
        return text.toString();
    }

    private static String indented(Consumer<JsonWriter> pieces) {
        StringBuilder text = new StringBuilder();
        try (JsonWriter json = JsonWriter.indentedText(text)) {
            pieces.accept(json);
        }
        return text.toString();
    }
}
