package dev.nestor.vmware;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.spi.inventory.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptors that want to harm who reads them, or are broken. Run again with {@code -Dnestor.seed=N} to repeat a failure. */
class HostileOvfTest {

    private static final int ROUNDS = 2_000;

    private final OvfReader reader = new OvfReader();

    @TempDir
    Path folder;

    @Test
    void noOtherFileIsLookedAt() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "hunter2");
        String text = "<!DOCTYPE Envelope [<!ENTITY secret SYSTEM '" + secret.toUri() + "'>]>"
                + OvfText.esxi("").substring(38).replace("<Name>lab", "<Name>&secret;");

        assertThatThrownBy(() -> read(text.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`lab.ovf` line 1: document type declarations are not read");
    }

    @Test
    void noEntityIsExpanded() {
        String text =
                "<!DOCTYPE Envelope [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><Envelope>&b;</Envelope>";

        assertThatThrownBy(() -> read(text.getBytes(UTF_8)))
                .hasMessageContaining("document type declarations are not read");
    }

    @Test
    void depthIsBounded() {
        String deep = OvfText.envelope("<a>".repeat(100) + "</a>".repeat(100));

        assertThatThrownBy(() -> read(deep.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`lab.ovf` line 7: elements are nested deeper than 64 levels");
    }

    @Test
    void lengthIsBoundedAndWhatCameBeforeStands() throws IOException {
        String text =
                OvfText.envelope(OvfText.system("esx", OvfText.ESXI, "", "")).replace("</Envelope>\n", "");
        Reading reading =
                Readings.of(reader, "lab.ovf", new Endless(text.getBytes(UTF_8), "<a>b</a>\n".getBytes(UTF_8)));

        assertThat(reading.machines()).hasSize(1);
        assertThat(reading.problems()).containsExactly("descriptor is larger than 16 MiB: `lab.ovf`");
    }

    @Test
    void aMachineWithTooManyElementsCostsItselfOnly() throws IOException {
        String huge = OvfText.system("huge", OvfText.ESXI, "", "<Item/>".repeat(50_001));
        Reading reading = read(OvfText.envelope(huge + OvfText.system("esx", OvfText.ESXI, "", ""))
                .getBytes(UTF_8));

        assertThat(Readings.only(reading).layer().name()).hasValue("esx");
        assertThat(reading.problems())
                .containsExactly("`lab.ovf` line 7: virtual system has more than 50000 elements or 4194304 characters");
    }

    @Test
    void aMachineWithTooManyCharactersCostsItselfOnly() throws IOException {
        String huge = OvfText.system("huge", OvfText.ESXI, "<![CDATA[" + "x".repeat(1_000_000) + "]]>", "<Item/>");
        String text = OvfText.envelope(huge.replace("<Item/>", ("<Item a='" + "x".repeat(900_000) + "'/>").repeat(4))
                + OvfText.system("esx", OvfText.ESXI, "", ""));
        Reading reading = read(text.getBytes(UTF_8));

        assertThat(Readings.only(reading).layer().name()).hasValue("esx");
        assertThat(reading.problems())
                .containsExactly("`lab.ovf` line 7: virtual system has more than 50000 elements or 4194304 characters");
    }

    @Test
    void textInPiecesIsOneText() throws IOException {
        String text = OvfText.envelope(OvfText.system("a&amp;b<![CDATA[-&c;-]]>&#x64;", OvfText.ESXI, "", ""));

        assertThat(Readings.only(read(text.getBytes(UTF_8))).layer().name()).hasValue("a&b-&c;-d");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<a b='%s'/>",
                "<a>%s</a>",
                "<!--%s-->",
                "<!--><<<<%s-->",
                "<a><![CDATA[%s]]></a>",
                "<a><![CDATA[]>%s]]></a>",
                "<?a %s?>"
            })
    void nothingLongerThanAMebibyteIsKeptWhole(String part) throws IOException {
        String filler = part.startsWith("<a b") || part.startsWith("<a>%") ? "x" : "<";
        String most = OvfText.envelope(
                part.formatted(filler.repeat((1 << 20) - 100)) + OvfText.system("esx", OvfText.ESXI, "", ""));
        String more = OvfText.envelope(part.formatted(filler.repeat(1 << 20)));

        assertThat(Readings.only(read(most.getBytes(UTF_8))).layer().name()).hasValue("esx");
        assertThatThrownBy(() -> read(more.getBytes(UTF_16)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`lab.ovf` has a tag, a text or a comment of more than 1048576 characters");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"<a%d/>", "<a b%d=''/>", "<a xmlns:b%d='urn:b'/>", "<a xmlns:b='urn:%d'/>", "<?a%d?>"})
    void namesAreBoundedBecauseAParserKeepsThem(String part) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            names.append(part.replace("%d", Integer.toString(i)));
        }

        assertThatThrownBy(() -> read(OvfText.envelope(names.toString()).getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`lab.ovf` line 7: descriptor has more than 10000 different names, or names of more than"
                        + " 1048576 characters");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<!DOCTYPE Envelope>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1/>/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY a \"]>\"><!-- ]> ' --><!ENTITY b '&a;&a;'>]><!-- -->",
                "<!-- a --><!DOCTYPE\nx [ <!ELEMENT x ANY> ] >"
            })
    void aDescriptorWithADocumentTypeIsKnownAndRefused(String type) {
        byte[] content = OvfText.esxi("")
                .replace("?>\n<Envelope", "?>" + type + "<Envelope")
                .getBytes(UTF_8);

        assertThat(reader.recognizes(content)).isTrue();
        assertThatThrownBy(() -> read(content)).hasMessageContaining("document type declarations are not read");
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "<!DOCTYPE",
                "<!DOCTYPE Envelope [",
                "<!DOCTYPE x []><domain/>",
                "<!DOCTYPE x [ '",
                "<!DOCTYPE x ]>"
            })
    void aDocumentTypeAloneIsNoDescriptor(String text) {
        assertThat(reader.recognizes(text.getBytes(UTF_8))).isFalse();
        assertThat(reader.recognizes((text + "<".repeat(8_000)).getBytes(UTF_8)))
                .isFalse();
    }

    @Test
    void aFileThatIsCutOffKeepsTheMachinesBefore() throws IOException {
        String text = OvfText.envelope(
                OvfText.system("esx", OvfText.ESXI, "", "") + OvfText.system("cut", OvfText.ESXI, "", ""));
        Reading reading = read(text.substring(0, text.indexOf("cut")).getBytes(UTF_8));

        assertThat(Readings.only(reading).layer().name()).hasValue("esx");
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .matches("`lab\\.ovf` line 13, column \\d+: XML is not well-formed, or not complete");
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "",
                "<",
                "no XML at all",
                "<?xml version='1.0' encoding='klingon'?><Envelope/>",
                "<Envelope xmlns='http://schemas.dmtf.org/ovf/envelope/1'><a></b>",
                "<Envelope xmlns='http://schemas.dmtf.org/ovf/envelope/1' x:y='z'/>",
                "<Envelope xmlns='http://schemas.dmtf.org/ovf/envelope/1'>&unknown;</Envelope>",
                "<!DOCTYPE a [<!ENTI \0 'c'>]>",
                "<domain/>"
            })
    void whatIsNoDescriptorIsRefusedWithItsPlace(String text) {
        assertThatThrownBy(() -> read(text.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("`lab\\.ovf` line \\d+.*");
    }

    @Test
    void aDocumentTypeThatIsCutOffHasNoPlace() {
        assertThatThrownBy(() -> read("<!DOCTYPE a [".getBytes(UTF_8)))
                .hasMessage("`lab.ovf`: XML is not well-formed, or not complete");
    }

    @Test
    void bytesThatAreNotOfTheEncodingAreAFaultOfTheFile() {
        String text = OvfText.envelope(OvfText.system("Prüfstand", OvfText.ESXI, "", ""));

        assertThatThrownBy(() -> read(text.getBytes(ISO_8859_1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("`lab\\.ovf` line \\d+, column \\d+: bytes are not of the charset of the file");
    }

    @Test
    void bytesThatAreNotOfTheEncodingLeaveWhatCameBefore() throws IOException {
        String text = OvfText.envelope(
                OvfText.system("esx", OvfText.ESXI, "", "") + OvfText.system("Prüfstand", OvfText.ESXI, "", ""));
        Reading reading = read(text.getBytes(ISO_8859_1));

        assertThat(Readings.only(reading).layer().name()).hasValue("esx");
        assertThat(reading.problems())
                .containsExactly("`lab.ovf` line 13, column 36: bytes are not of the charset of the file");
    }

    @Test
    void otherEncodingsAreRead() throws IOException {
        String text = OvfText.envelope(OvfText.system("Prüfstand", OvfText.ESXI, "", ""));

        assertName(text.replace("UTF-8", "UTF-16").getBytes(UTF_16));
        assertName(text.replace("UTF-8", "UTF-16").getBytes(UTF_16LE));
        assertName(text.replace("UTF-8", "ISO-8859-1").getBytes(ISO_8859_1));
        assertName(text.replace("UTF-8", "UTF-16").getBytes(UTF_8));
        assertName(("\uFEFF" + text.replace("UTF-8", "ISO-8859-1")).getBytes(UTF_8));
    }

    private void assertName(byte[] content) throws IOException {
        assertThat(Readings.only(read(content)).layer().name()).hasValue("Prüfstand");
    }

    @Test
    void aStreamThatBreaksIsNoFaultOfTheFile() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> Readings.of(reader, "lab.ovf", broken))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
    }

    @Test
    void damagedFilesAreReadOrRefusedButNeverCrash() throws IOException {
        long seed = Long.getLong("nestor.seed", System.nanoTime());
        System.out.println("nestor.seed=" + seed);
        Random random = new Random(seed);
        byte[] whole = Readings.bytes("/ovf/training-room.ovf");
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = Damage.to(whole, random);
            reader.recognizes(damaged);
            read += Damage.isRead(reader, "lab.ovf", damaged, "seed %d, round %d".formatted(seed, round)) ? 1 : 0;
        }
        assertThat(read).as("files read with seed %d", seed).isGreaterThan(ROUNDS / 20);
    }

    private Reading read(byte[] content) throws IOException {
        return Readings.of(reader, "lab.ovf", content);
    }
}
