package dev.nestor.spi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonLimitsTest {

    private static final JsonLimits SMALL = new JsonLimits(1000, 3, 5, 10);

    /** A document that never ends: a start, and then the same again and again. */
    private static final class Endless extends InputStream {

        private final byte[] start;
        private final byte[] again;
        private long position;

        Endless(String start, String again) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.again = again.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long index = position++;
            return index < start.length ? start[(int) index] : again[(int) ((index - start.length) % again.length)];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
                target[offset + i] = (byte) read();
            }
            return length;
        }
    }

    @Test
    void anEndlessDocumentIsReadToTheLimitAndNoFurther() {
        Endless spaces = new Endless("[", " ");

        assertThatThrownBy(() -> Json.parse("fleet.json", spaces))
                .isInstanceOf(JsonException.class)
                .hasMessage("`fleet.json` line 1, column 16777217: document is larger than 16777216 bytes");
        assertThat(spaces.position).isEqualTo((16 << 20) + 1);
    }

    @Test
    void anEndlessArrayStopsAtTheLimitOfTokens() {
        Endless numbers = new Endless("[1", ",\n1");

        assertThatThrownBy(() -> Json.parse("fleet.json", numbers))
                .hasMessage("`fleet.json` line 2000000, column 1, `/1999999`: document has more than 2000000 tokens");
        assertThat(numbers.position).isLessThan(6_100_000);
    }

    @Test
    void anEndlessTextStopsAtTheLimitOfTexts() {
        Endless text = new Endless("{\"name\": \"", "x");

        assertThatThrownBy(() -> Json.parse("fleet.json", text, unlimitedBytes()))
                .hasMessage("`fleet.json` line 1, column 10, `/name`: text is longer than 1048576 characters");
        assertThat(text.position).isLessThan(2 << 20);
    }

    @Test
    void anEndlessNameStopsAtTheLimitOfTexts() {
        Endless name = new Endless("{\"layers\": [\n{\"", "x");

        assertThatThrownBy(() -> Json.parse("fleet.json", name, unlimitedBytes()))
                .hasMessage("`fleet.json` line 2, column 1, `/layers/0`: field name is longer than 1048576 characters");
        assertThat(name.position).isLessThan(2 << 20);
    }

    @Test
    void anEndlessNumberStops() {
        Endless number = new Endless("{\"memory\": 1", "0");

        assertThatThrownBy(() -> Json.parse("fleet.json", number, unlimitedBytes()))
                .hasMessage("`fleet.json` line 1, column 12, `/memory`: number is longer than 1000 characters");
        assertThat(number.position).isLessThan(2 << 20);
    }

    @Test
    void anEndlessNestingStopsAtTheLimitOfLevels() {
        Endless deep = new Endless("", "[");

        assertThatThrownBy(() -> Json.parse("fleet.json", deep, unlimitedBytes()))
                .isInstanceOf(JsonException.class);
        assertThat(deep.position).isLessThan(10_000);
    }

    @Test
    void nestingStopsAtTheLimitHoweverDeepItGoes() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        JsonException failure = catchThrowableOfType(JsonException.class, () -> Json.parse("deep.json", deep));

        assertThat(failure.reason()).isEqualTo("document is nested deeper than 64 levels");
        assertThat(failure.column()).isEqualTo(65);
        assertThat(failure.pointer()).isEqualTo("/0".repeat(64));
    }

    @Test
    void theDeepestAllowedNestingIsRead() throws IOException {
        String deep = "{\"a\":".repeat(1000) + "1" + "}".repeat(1000);
        JsonLimits limits = new JsonLimits(1 << 20, 1000, 10, 10_000);

        JsonValue value = Json.parse("deep.json", bytes(deep), limits);
        while (value.isObject()) {
            value = value.asObject().required("a");
        }

        assertThat(value.pointer()).isEqualTo("/a".repeat(1000));
        assertThatThrownBy(() -> Json.parse("deep.json", bytes("[" + deep + "]"), limits))
                .hasMessageContaining("document is nested deeper than 1000 levels");
    }

    @Test
    void whatIsExactlyAtALimitIsRead() throws IOException {
        assertThat(small("\"12345\"").asText()).isEqualTo("12345");
        assertThat(small("{\"12345\": 1}").asObject().names()).containsExactly("12345");
        assertThat(small("[[[]]]").asArray()).hasSize(1);
        assertThat(small("[1, 2, 3, 4, 5, 6, 7, 8]").asArray()).hasSize(8);
        assertThat(small("7" + " ".repeat(999)).asLong()).isEqualTo(7);
        assertThat(small("1".repeat(1000)).isNumber()).isTrue();
    }

    @Test
    void whatIsOneBeyondALimitIsRefused() {
        assertRefused("[\"123456\"]", "line 1, column 2, `/0`: text is longer than 5 characters");
        assertRefused("{\"123456\": 1}", "line 1, column 1: field name is longer than 5 characters");
        assertRefused("{\"a\": [[[]]]}", "line 1, column 9, `/a/0/0`: document is nested deeper than 3 levels");
        assertRefused("[1, 2, 3, 4, 5, 6, 7, 8, 9]", "line 1, column 27: document has more than 10 tokens");
        assertRefused("7" + " ".repeat(1000), "line 1, column 1001: document is larger than 1000 bytes");
    }

    @Test
    void smallLimitsOfTextsAreHeldAgainstLargeOnes() throws IOException {
        assertRefused("[\"" + "x".repeat(900) + "\"]", "line 1, column 2, `/0`: text is longer than 5 characters");
        assertRefused("{\"" + "x".repeat(900) + "\": 1}", "line 1, column 1: field name is longer than 5 characters");
        JsonLimits limits = new JsonLimits(1 << 20, 3, 5, 10);
        assertThatThrownBy(() -> Json.parse("x.json", new Endless("\n{\"", "x"), limits))
                .hasMessage("`x.json` line 2, column 1: field name is longer than 5 characters");
        assertThatThrownBy(() -> Json.parse("x.json", new Endless("\n\"", "x"), limits))
                .hasMessage("`x.json` line 2, column 1: text is longer than 5 characters");
        for (int padding = 3990; padding < 4010; padding++) {
            assertThat(Json.parse("x.json", bytes(" ".repeat(padding) + "12345678"), limits)
                            .asLong())
                    .isEqualTo(12_345_678);
        }
    }

    @Test
    void numbersHaveAThousandCharacters() {
        assertThat(Json.parse("x.json", "1".repeat(1000)).isNumber()).isTrue();
        assertThatThrownBy(() -> Json.parse("x.json", "{\"a\":\n[\"b\",  " + "1".repeat(1001) + "]}"))
                .hasMessage("`x.json` line 2, column 8, `/a`: number is longer than 1000 characters");
    }

    @Test
    void aTextBeyondTheDefaultIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> Json.parse("x.json", " ".repeat((16 << 20) + 1)))
                .hasMessage("`x.json` line 1, column 1: document is larger than 16777216 characters");
    }

    @Test
    void limitsAreChecked() {
        assertThatThrownBy(() -> new JsonLimits(0, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit of bytes is below 1: `0`");
        assertThatThrownBy(() -> new JsonLimits(1, 0, 1, 1)).hasMessage("limit of levels is below 1: `0`");
        assertThatThrownBy(() -> new JsonLimits(1, 1001, 1, 1)).hasMessage("limit of levels is above 1000: `1001`");
        assertThatThrownBy(() -> new JsonLimits(1, 1, -1, 1)).hasMessage("limit of characters is below 1: `-1`");
        assertThatThrownBy(() -> new JsonLimits(1, 1, 1, 0)).hasMessage("limit of tokens is below 1: `0`");
    }

    @Test
    void manySimilarNamesDoNoHarm() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 65_536; i++) {
            // Aa and BB have the same hash code, and so have all words made of them.
            String name = Integer.toBinaryString(i | 1 << 16).replace("0", "Aa").replace("1", "BB");
            text.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(name)
                    .append("\":")
                    .append(i);
        }

        assertThat(Json.parse("x.json", text.append('}').toString()).asObject().names())
                .hasSize(65_536);
    }

    @Test
    void limitsThatDoNotFitInMemoryAreLowered() {
        JsonLimits limits = new JsonLimits(64 << 20, 100, 1 << 20, 4_000_000);

        assertThat(limits.within(1L << 30)).isEqualTo(limits);
        assertThat(limits.within(64 << 20)).isEqualTo(new JsonLimits(8 << 20, 100, 1 << 20, 262_144));
        assertThat(limits.within(Long.MAX_VALUE)).isEqualTo(limits);
        assertThat(limits.within(1)).isEqualTo(new JsonLimits(1, 100, 1 << 20, 1));
        assertThat(limits.inMemory())
                .isEqualTo(limits.within(Runtime.getRuntime().maxMemory()));
    }

    private static JsonLimits unlimitedBytes() {
        return new JsonLimits(Long.MAX_VALUE, 64, 1 << 20, Long.MAX_VALUE);
    }

    private static JsonValue small(String text) throws IOException {
        return Json.parse("x.json", bytes(text), SMALL);
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> small(text)).isInstanceOf(JsonException.class).hasMessage("`x.json` " + message);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
