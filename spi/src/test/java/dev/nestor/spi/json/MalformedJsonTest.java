package dev.nestor.spi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedJsonTest {

    static Stream<Arguments> documents() {
        return Stream.of(
                // nothing, too little, too much
                malformed("", "1:1", "", "document is empty"),
                malformed(" \n ", "1:1", "", "document is empty"),
                malformed("{", "1:2", "", "unexpected end of the document"),
                malformed("{\"layers\"", "1:10", "/layers", "unexpected end of the document"),
                malformed(
                        "{\"layers\": [\n  {\"product\":",
                        "2:14",
                        "/layers/0/product",
                        "unexpected end of the document"),
                malformed("{\"layers\": [1,", "1:15", "/layers", "unexpected end of the document"),
                malformed("{\"layers\": 1,", "1:14", "", "unexpected end of the document"),
                malformed("{\"layers\": [", "1:13", "/layers", "unexpected end of the document"),
                malformed("{\"name\": \"esx-lab", "1:18", "/name", "unexpected end of the document"),
                malformed("[\"\\u12", "1:7", "/0", "unexpected end of the document"),
                malformed("-", "1:2", "", "unexpected end of the document"),
                malformed("{} {}", "1:4", "", "unexpected content after the document"),
                malformed("{}\n}", "2:1", "", "unexpected content after the document"),
                malformed("[] tru", "1:4", "", "unexpected content after the document"),
                malformed("[] -Infinity", "1:4", "", "unexpected content after the document"),
                malformed("[],", "1:3", "", "unexpected content after the document"),
                malformed("1 2", "1:3", "", "unexpected content after the document"),
                // punctuation
                malformed("}", "1:1", "", "unexpected character `}`"),
                malformed("[1 2]", "1:4", "", "unexpected character `2`"),
                malformed("[1, 2,]", "1:7", "", "unexpected character `]`"),
                malformed("[1,, 2]", "1:4", "", "unexpected character `,`"),
                malformed("[1}", "1:3", "", "unexpected character `}`"),
                malformed("{\"count\": 2,}", "1:13", "", "unexpected character `}`"),
                malformed("{\"count\": 2]", "1:12", "", "unexpected character `]`"),
                malformed("{\"count\": 2 \"name\": 1}", "1:13", "", "unexpected character `\"`"),
                malformed("{\"count\": }", "1:11", "/count", "unexpected character `}`"),
                malformed("{\"count\" 2}", "1:10", "/count", "unexpected character `2`"),
                malformed("{\"a\": [{\"b\": ;}]}", "1:14", "/a/0/b", "unexpected character `;`"),
                malformed("{count: 2}", "1:2", "", "unexpected character `c`"),
                malformed("{2: 3}", "1:2", "", "unexpected character `2`"),
                malformed("['esxi']", "1:2", "", "unexpected character `'`"),
                malformed("{'count': 2}", "1:2", "", "unexpected character `'`"),
                malformed("# stack\n{}", "1:1", "", "unexpected character `#`"),
                malformed("// stack\n{}", "1:1", "", "unexpected character `/`, comments are not allowed"),
                malformed("{ /* stack */ }", "1:3", "", "unexpected character `/`, comments are not allowed"),
                malformed("[1\u00a0]", "1:3", "", "unexpected character U+00A0"),
                malformed("\u0000", "1:1", "", "unexpected character U+0000"),
                malformed("\u001b[0m", "1:1", "", "unexpected character U+001B"),
                malformed("[\ud83d\ude00]", "1:2", "", "unexpected character U+D83D"),
                // words
                malformed("[NaN]", "1:2", "", "unexpected word `NaN`"),
                malformed("{\"count\":\n  Infinity}", "2:3", "/count", "unexpected word `Infinity`"),
                malformed("[1, -Infinity]", "1:5", "", "unexpected word `-Infinity`"),
                malformed("{\"vm.state\": off}", "1:14", "/vm.state", "unexpected word `off`"),
                malformed("[True]", "1:2", "", "unexpected word `True`"),
                malformed("[tru", "1:2", "", "unexpected word `tru`"),
                malformed("undefined", "1:1", "", "unexpected word `undefined`"),
                // numbers
                malformed("[01]", "1:2", "", "malformed number"),
                malformed("[1, -01]", "1:5", "", "malformed number"),
                malformed("{\"memory\": 1.}", "1:12", "/memory", "malformed number"),
                malformed("{\"memory\":\n 1.5.2}", "2:2", "/memory", "malformed number"),
                malformed("[1e]", "1:2", "", "malformed number"),
                malformed("[+1]", "1:2", "", "malformed number"),
                malformed("[--1]", "1:2", "", "malformed number"),
                malformed("[.5]", "1:2", "", "malformed number"),
                malformed("[1, -.5]", "1:5", "", "malformed number"),
                malformed("[0x10]", "1:3", "", "unexpected character `x`"),
                malformed("[4GiB]", "1:3", "", "unexpected character `G`"),
                // text
                malformed("{\"name\": \"a\nb\"}", "1:12", "/name", "unescaped control character U+000A"),
                malformed("{\"na\tme\": 1}", "1:5", "", "unescaped control character U+0009"),
                malformed("{\"path\": \"C:\\vms\"}", "1:14", "/path", "unknown escape of `v`"),
                malformed("[\"\\u12G4\"]", "1:7", "/0", "unexpected character `G`"),
                malformed("[\"\\ud83d\"]", "1:2", "/0", "text has half of a surrogate pair"),
                malformed("{\"\\ude00\": 1}", "1:9", "", "field name has half of a surrogate pair"),
                malformed("{\"\\ud83d!\": 1}", "1:9", "", "field name has half of a surrogate pair"),
                malformed("{\"\ud83d\": 1}", "1:2", "", "field name has half of a surrogate pair"),
                malformed("[\"\ud83d\"]", "1:2", "/0", "text has half of a surrogate pair"),
                // fields that are there twice
                malformed("{\"id\": 1, \"id\": 2}", "1:11", "/id", "duplicate field `id`"),
                malformed("{\"rules\": [{\"id\": 1,\n \"id\": 1}]}", "2:2", "/rules/0/id", "duplicate field `id`"),
                malformed("{\"a\": {}, \"\\u0061\": 2}", "1:11", "/a", "duplicate field `a`"),
                malformed("{\"a\\nb\": 1, \"a\\nb\": 1}", "1:13", "/a\nb", "duplicate field `a\\u000Ab`"));
    }

    @ParameterizedTest(name = "`{0}`")
    @MethodSource("documents")
    void isRefusedWithItsPlaceAndOneSentence(String text, String place, String pointer, String reason) {
        assertThat(told(failure(text))).isEqualTo(place + " [" + pointer + "] " + reason);
    }

    @ParameterizedTest(name = "`{0}`")
    @MethodSource("documents")
    void isRefusedInTheSameWayAsAStream(String text, String place, String pointer, String reason) {
        // Half of a pair has no bytes.
        if (Surrogates.isWellFormed(text)) {
            assertThat(told(streamFailure(text))).isEqualTo(place + " [" + pointer + "] " + reason);
        }
    }

    @ParameterizedTest(name = "`{0}`")
    @MethodSource("documents")
    void isRefusedInTheSameWayWhereverItsBuffersEnd(String text, String place, String pointer, String reason) {
        String unpadded = told(failure("\n" + text));
        for (int padding = 3970; padding < 4010; padding++) {
            assertThat(told(failure(" ".repeat(padding) + "\n" + text))).isEqualTo(unpadded);
        }
    }

    @Test
    void theMessageIsOneLineThatNamesSourcePlaceAndReason() {
        assertThat(failure("{\"layers\": [\n  {\"product\": NaN}]}"))
                .hasMessage("`stack.json` line 2, column 15, `/layers/0/product`: unexpected word `NaN`");
        assertThat(failure("")).hasMessage("`stack.json` line 1, column 1: document is empty");
    }

    @ParameterizedTest(name = "`{0}`")
    @MethodSource("documents")
    void theMessageShowsNothingOfTheParser(String text, String place, String pointer, String reason) {
        assertThat(failure(text).getMessage()).doesNotContain("Jackson", "Feature", "Source", "\n", "\u001b");
        assertThat(failure(text)).hasNoCause();
    }

    private static Arguments malformed(String text, String place, String pointer, String reason) {
        return Arguments.of(text, place, pointer, reason);
    }

    private static JsonException failure(String text) {
        return catchThrowableOfType(JsonException.class, () -> Json.parse("stack.json", text));
    }

    private static JsonException streamFailure(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(
                JsonException.class, () -> Json.parse("stack.json", new ByteArrayInputStream(bytes)));
    }

    private static String told(JsonException failure) {
        return failure.line() + ":" + failure.column() + " [" + failure.pointer() + "] " + failure.reason();
    }
}
