package dev.nestor.spi.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import org.junit.jupiter.api.Test;

class DecodedXmlTest {

    private static final String DECLARED = "<?xml version='1.0' encoding='%s'?><a>für 😀</a>";

    @Test
    void takesTheCharsetThatADocumentIsMarkedWithOrDeclares() throws IOException {
        String plain = "<a>für 😀</a>";
        String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>für</a>";

        assertThat(text(plain.getBytes(UTF_8))).isEqualTo(plain);
        assertThat(text(("\uFEFF" + plain).getBytes(UTF_8))).isEqualTo(plain);
        assertThat(text(plain.getBytes(UTF_16))).isEqualTo(plain);
        assertThat(text(plain.getBytes(UTF_16LE))).isEqualTo(plain);
        assertThat(text(plain.getBytes(UTF_16BE))).isEqualTo(plain);
        assertThat(text(latin.getBytes(ISO_8859_1))).isEqualTo(latin);
        assertThat(text(new byte[0])).isEmpty();
    }

    @Test
    void doesNotBelieveADeclarationThatCouldNotBeReadIfItWereTrue() throws IOException {
        String text = DECLARED.formatted("UTF-16");

        assertThat(text(text.getBytes(UTF_8))).isEqualTo(text);
    }

    @Test
    void refusesACharsetThatIsNotKnown() {
        byte[] text = DECLARED.formatted("klingon").getBytes(UTF_8);

        assertThatThrownBy(() -> text(text))
                .isInstanceOf(UnsupportedEncodingException.class)
                .hasMessage("klingon");
    }

    @Test
    void handsOutAllThatIsValidBeforeItRefusesTheRest() throws IOException {
        Reader reader = DecodedXml.of(new ByteArrayInputStream("<a>f\u00FC".getBytes(ISO_8859_1)))
                .text();
        char[] characters = new char[100];

        assertThat(reader.read(characters)).isEqualTo(4);
        assertThat(characters).startsWith('<', 'a', '>', 'f');
        assertThatThrownBy(reader::read).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void canBeReadOneCharacterAtATime() throws IOException {
        String text = "<a>" + "😀".repeat(10_000) + "</a>";
        StringBuilder read = new StringBuilder();
        Reader reader =
                DecodedXml.of(new ByteArrayInputStream(text.getBytes(UTF_8))).text();
        for (int character = reader.read(); character >= 0; character = reader.read()) {
            read.append((char) character);
        }

        assertThat(read).hasToString(text);
    }

    private static String text(byte[] content) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] characters = new char[7];
        Reader reader = DecodedXml.of(new ByteArrayInputStream(content)).text();
        for (int count = reader.read(characters); count >= 0; count = reader.read(characters)) {
            text.append(characters, 0, count);
        }
        return text.toString();
    }
}
