package dev.nestor.spi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String VM = "{\"name\": \"Büro-Rechner 😀\",\n \"cpu.count\": 2}";

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void readsWhatStartsWithAByteOrderMark(String charset) throws IOException {
        JsonObject vm =
                parse(("\uFEFF" + VM).getBytes(Charset.forName(charset))).asObject();

        assertThat(vm.required("name").asText()).isEqualTo("Büro-Rechner 😀");
        assertThat(vm.required("name").column()).isEqualTo(10);
        assertThat(vm.required("cpu.count").line()).isEqualTo(2);
    }

    @Test
    void readsUtf8WithoutAByteOrderMark() throws IOException {
        assertThat(parse(VM.getBytes(StandardCharsets.UTF_8))
                        .asObject()
                        .required("name")
                        .asText())
                .isEqualTo("Büro-Rechner 😀");
    }

    @Test
    void readsATextThatStartsWithAByteOrderMark() {
        assertThat(Json.parse("vm.json", "\uFEFF" + VM).column()).isEqualTo(1);
    }

    @Test
    void readsAStreamThatComesByteByByte() throws IOException {
        InputStream trickle = new ByteArrayInputStream(VM.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };

        assertThat(Json.parse("vm.json", trickle).asObject().required("name").asText())
                .isEqualTo("Büro-Rechner 😀");
    }

    @Test
    void charactersMayFallOnTheEdgeOfABuffer() throws IOException {
        for (int padding = 8180; padding < 8200; padding++) {
            byte[] bytes = (" ".repeat(padding) + VM).getBytes(StandardCharsets.UTF_8);
            JsonValue name = parse(bytes).asObject().required("name");
            assertThat(name.asText()).isEqualTo("Büro-Rechner 😀");
            assertThat(name.column()).isEqualTo(padding + 10);
        }
    }

    @Test
    void refusesBytesThatAreNotUtf8WhereTheyStand() {
        byte[] latin1 = "{\"layers\": [{\r\n  \"name\": \"Büro\"}]}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> parse(latin1))
                .isInstanceOf(JsonException.class)
                .hasMessage("`vm.json` line 2, column 13, `/layers/0/name`: invalid UTF-8");
    }

    @Test
    void refusesACharacterThatIsCutOff() {
        assertThatThrownBy(() -> parse(new byte[] {'"', 'B', (byte) 0xC3}))
                .hasMessage("`vm.json` line 1, column 3: invalid UTF-8");
        assertThatThrownBy(() -> parse(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '"', 0}))
                .hasMessage("`vm.json` line 1, column 2: invalid UTF-16BE");
    }

    @Test
    void refusesHalfOfASurrogatePairInUtf8() {
        assertThatThrownBy(() -> parse(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}))
                .hasMessage("`vm.json` line 1, column 2: invalid UTF-8");
    }

    @Test
    void refusesUtf16WithoutAByteOrderMark() {
        assertThatThrownBy(() -> parse(VM.getBytes(StandardCharsets.UTF_16LE)))
                .hasMessage("`vm.json` line 1, column 2: unexpected character U+0000");
    }

    @Test
    void whatIsWrongFirstIsToldFirst() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("[1,\n 2;".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);

        assertThatThrownBy(() -> parse(bytes.toByteArray()))
                .hasMessage("`vm.json` line 2, column 3: unexpected character `;`");
    }

    @Test
    void nothingButAByteOrderMarkIsAnEmptyDocument() {
        assertThatThrownBy(() -> parse(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}))
                .hasMessage("`vm.json` line 1, column 1: document is empty");
    }

    private static JsonValue parse(byte[] bytes) throws IOException {
        return Json.parse("vm.json", new ByteArrayInputStream(bytes));
    }
}
