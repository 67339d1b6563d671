package org.example.kvm.libvirt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nestor.spi.inventory.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlDocumentsTest {

    private static final String ONE = "<domain type='kvm'><name>eins</name></domain>";
    private static final String DECLARED =
            "<?xml version='1.0' encoding='%s'?>\n<domain type='kvm'><name>für</name></domain>";

    @Test
    void recognizesDocumentsOfLibvirtByTheirRoot() {
        assertThat(recognizes(ONE)).isTrue();
        assertThat(recognizes("\uFEFF<?xml version=\"1.0\"?>\n<!-- <html> -->\n<!---->\n" + ONE))
                .isTrue();
        assertThat(recognizes("<domains>\n" + ONE + "</domains>")).isTrue();
        assertThat(recognizes("<capabilities>\n\n  <host>\n")).isTrue();
        assertThat(recognizes("<domainCapabilities>")).isTrue();
        assertThat(recognizes("<!DOCTYPE domain [<!ENTITY x 'y'>]>" + ONE)).isTrue();
        assertThat(recognizes("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM \"]>\"><!-- ]> -->]><!-- -->" + ONE))
                .isTrue();
        assertThat(recognizes("<!DOCTYPE domain [" + "<!ENTITY x 'y'>".repeat(600)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<",
                "<!--",
                "domain type='kvm'",
                "<domain>example.org</domain>",
                "<capabilities><wms/></capabilities>",
                "<node/>",
                "<html><domain type='kvm'/></html>",
                "<!DOCTYPE html><html><domain type='kvm'/></html>",
                "<!DOCTYPE x [ ' <domain type='kvm'/>",
                "<!-->-<domain type='kvm'/>",
                "<!DOCTYPE",
                "{ \"domain\": \"<domain type='kvm'>\" }",
                "<?xml version='1.0' encoding='klingon'?><domain type='kvm'/>"
            })
    void recognizesNothingElse(String text) {
        assertThat(recognizes(text)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"<a%d/>", "<a b%d=''/>", "<a xmlns:b='urn:%d'/>", "<?a%d?>"})
    void namesAreBoundedBecauseAParserKeepsThem(String part) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            names.append(part.replace("%d", Integer.toString(i)));
        }

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LibvirtReading.of("<domain type='kvm'>" + names + "</domain>"))
                .withMessage("`lab.xml` line 1: more than 10000 different names, or names of more than 1048576"
                        + " characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<??>", "<!---->", "<!DOCTYPE a>", "<!DOCTYPE a [", "<", "\uFEFF"})
    void noPrologIsTooLongToBeLookedAt(String part) {
        assertThat(recognizes(part.repeat(8192 / part.length()))).isFalse();
    }

    @Test
    void recognizesWithoutEndWhateverItIsShown() {
        assertThat(recognizes(" ".repeat(8192))).isFalse();
        assertThat(recognizes("<!---->".repeat(1170))).isFalse();
        assertThat(recognizes("<".repeat(8192))).isFalse();
    }

    @Test
    void readsDocumentsThatStandBehindEachOtherEachWithADeclaration() throws IOException {
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + ONE + "\n";

        Reading reading = LibvirtReading.of("\uFEFF" + document + "\uFEFF" + document + document);

        assertThat(reading.machines()).hasSize(3);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void findsDeclarationsWhereverTheFileIsCut() throws IOException {
        String document = "<?xml version=\"1.0\"\n encoding=\"UTF-8\"?>\n" + ONE + "\n";

        for (int gap = 7900; gap < 8300; gap++) {
            Reading reading = LibvirtReading.of(document + " ".repeat(gap) + document + "<domain/>");

            assertThat(reading.machines()).as("gap of %d", gap).hasSize(3);
            assertThat(reading.problems()).isEmpty();
        }
    }

    @Test
    void readsTheCharsetThatAFileDeclaresOrIsMarkedWith() throws IOException {
        assertThat(name(DECLARED.formatted("ISO-8859-1"), ISO_8859_1)).isEqualTo("für");
        assertThat(name(DECLARED.formatted("utf-8"), UTF_8)).isEqualTo("für");
        assertThat(name(DECLARED.formatted("UTF-16"), UTF_16)).isEqualTo("für");
        assertThat(name(DECLARED.formatted("UTF-16"), UTF_16LE)).isEqualTo("für");
        // Somebody's editor stored it anew and left the declaration.
        assertThat(name(DECLARED.formatted("UTF-16"), UTF_8)).isEqualTo("für");
    }

    @Test
    void refusesWhatIsNotOfItsCharset() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        LibvirtReading.of("lab.xml", DECLARED.formatted("UTF-8").getBytes(ISO_8859_1)))
                .withMessageEndingWith(" or below: bytes that are not of the charset of the file");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LibvirtReading.of(DECLARED.formatted("klingon")))
                .withMessage("`lab.xml` declares a charset that is not known: `klingon`");
    }

    @Test
    void bytesThatAreNotOfTheCharsetLeaveTheDocumentsBefore() throws IOException {
        String first = "<domain type='kvm'><name>plain</name></domain>\n";
        String second = "<domain type='kvm'>\n<name>für</name></domain>\n";

        Reading reading = LibvirtReading.of("lab.xml", (first + second).getBytes(ISO_8859_1));

        assertThat(reading.problems())
                .contains(
                        "`lab.xml` line 3 or below: bytes that are not of the charset of the file; nothing behind it is"
                                + " read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LibvirtReading.of("lab.xml", second.getBytes(ISO_8859_1)))
                .withMessageStartingWith("`lab.xml` line 2 or below");
    }

    @Test
    void readsNoDocumentType() {
        String attack = """
                <!DOCTYPE domain [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <domain type='kvm'><name>&secret;</name></domain>
                """;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LibvirtReading.of(attack))
                .withMessageMatching("`lab.xml` line 1 column \\d+: not well-formed XML, or a document type, which is"
                        + " not read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LibvirtReading.of("<!DOCTYPE a [<!ENTI \0 'c'>]>"))
                .withMessageMatching("`lab.xml` line 1 column \\d+: not well-formed XML, or a document type, which is"
                        + " not read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LibvirtReading.of("<domain type='kvm'>\n<name>&secret;</name></domain>"))
                .withMessageStartingWith("`lab.xml` line 2 column ");
    }

    @Test
    void whatWasReadBeforeAFaultStaysTrue() throws IOException {
        Reading reading = LibvirtReading.of(ONE + "\n" + ONE + "\n<domain type='kvm'><name>broken</domain>" + ONE);

        assertThat(reading.machines()).hasSize(2);
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .startsWith("`lab.xml` line 3 column ")
                .endsWith("; nothing behind it is read");
    }

    @Test
    void refusesAFileWithoutMachinesAndHosts() {
        String nothing = "`lab.xml` has no `domain`, `capabilities` or `domainCapabilities` that can be read";

        for (String text : new String[] {"", "<domains/>", "<network><domain name='x'/></network>"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LibvirtReading.of(text))
                    .withMessage(nothing);
        }
    }

    @Test
    void leavesOutAMachineOfTooManyElementsOrTooDeep() throws IOException {
        String many = "<domain type='kvm'>" + "<a/>".repeat(XmlDocuments.MOST_ELEMENTS) + "</domain>";
        String deep = "<domain type='kvm'>" + "<a>".repeat(1000) + "</a>".repeat(1000) + "</domain>";

        Reading reading = LibvirtReading.of(many + "\n" + deep + "\n" + ONE);

        assertThat(reading.machines()).hasSize(1);
        assertThat(reading.problems())
                .containsExactly(
                        "`lab.xml` line 1: `domain` is left out, because it has more than 50000 elements, or more than 32"
                                + " in each other",
                        "`lab.xml` line 2: `domain` is left out, because it has more than 50000 elements, or more than 32"
                                + " in each other");
    }

    @Test
    void refusesADocumentThatIsTooLong() {
        String comment = "<!-- " + "x".repeat(XmlText.MOST_CHARACTERS) + " -->";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LibvirtReading.of("<domain type='kvm'>" + comment + "</domain>"))
                .withMessage("`lab.xml` line 1: a document of more than 4194304 characters");
    }

    @Test
    void passesOnWhatTheStreamThrows() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream("<domain type='kvm'>".getBytes(UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the cable is out");
                    }
                });

        assertThatIOException()
                .isThrownBy(() -> Reading.of(
                        new LibvirtReader(),
                        "lab.xml",
                        broken,
                        LibvirtReading.KNOWLEDGE.catalogue(),
                        LibvirtReading.KNOWLEDGE.facts()))
                .withMessage("the cable is out");
    }

    @Test
    void isReadOrRefusedWhateverIsChangedInIt() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] whole;
        try (InputStream content = getClass().getResourceAsStream("all-of-a-host.xml")) {
            whole = content.readAllBytes();
        }
        for (int round = 0; round < 300; round++) {
            byte[] changed = whole.clone();
            for (int change = 0; change <= round % 5; change++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                LibvirtReading.of("changed.xml", changed);
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).as("seed %d", seed).startsWith("`changed.xml` ");
            } catch (RuntimeException wrong) {
                throw new AssertionError("seed " + seed, wrong);
            }
        }
    }

    private static boolean recognizes(String text) {
        return new LibvirtReader().recognizes(text.getBytes(UTF_8));
    }

    private static String name(String xml, Charset charset) throws IOException {
        return LibvirtReading.of("lab.xml", xml.getBytes(charset))
                .machines()
                .get(0)
                .layer()
                .name()
                .orElseThrow();
    }
}
