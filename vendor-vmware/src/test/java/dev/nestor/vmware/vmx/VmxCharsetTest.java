package dev.nestor.vmware.vmx;

import static dev.nestor.vmware.vmx.VmxFixtures.named;
import static dev.nestor.vmware.vmx.VmxFixtures.parse;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VmxCharsetTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8,             UTF-8,         Prüfstand 실험 虚拟机",
        "utf-8,             UTF-8,         Prüfstand",
        "GBK,               GBK,           虚拟机 实验室",
        "windows-936-2000,  GBK,           虚拟机",
        "windows-949-2000,  x-windows-949, 가상 머신 똠",
        "windows-1252,      windows-1252,  Prüfstand – 5 €",
        "windows-932,       windows-31j,   仮想マシン",
        "Shift_JIS,         Shift_JIS,     仮想マシン",
        "Big5,              Big5,          虛擬機器",
    })
    void decodesWithTheDeclaredCharset(String encoding, String charset, String displayName) {
        VmxFile file = parse(named(displayName, encoding, charset));

        assertThat(file.problems()).isEmpty();
        assertThat(file.text("displayName")).isEqualTo(VmxValue.of(displayName));
    }

    @Test
    void findsTheDeclarationAnywhereInAnyCase() {
        byte[] content = "displayName = \"실험\"\n.ENCODING = windows-949-2000\n".getBytes(Charset.forName("MS949"));

        assertThat(parse(content).text("displayName")).isEqualTo(VmxValue.of("실험"));
    }

    @Test
    void toleratesBlanksAroundTheNameOfTheCharset() {
        assertThat(parse(named("虚拟机", " GBK ", "GBK")).text("displayName")).isEqualTo(VmxValue.of("虚拟机"));
    }

    @Test
    void takesTheLastDeclaration() {
        byte[] content =
                ".encoding = \"klingon\"\n.encoding = \"GBK\"\nname = \"虚拟\"\n".getBytes(Charset.forName("GBK"));

        assertThat(parse(content).text("name")).isEqualTo(VmxValue.of("虚拟"));
    }

    @Test
    void doesNotTakeHalfACharacterForAnEscape() {
        // The second byte of ポ in this charset is that of a bar.
        byte[] content = named("ポ22", "windows-932", "windows-31j");

        assertThat(new String(content, ISO_8859_1)).contains("|22");
        assertThat(parse(content).text("displayName")).isEqualTo(VmxValue.of("ポ22"));
    }

    @Test
    void believesTheByteOrderMarkFirst() {
        String text = "\uFEFF.encoding = \"windows-1252\"\ndisplayName = \"Prüfstand 실험\"\n";

        assertThat(parse(text.getBytes(UTF_8)).text("displayName")).isEqualTo(VmxValue.of("Prüfstand 실험"));
        assertThat(parse(text.getBytes(UTF_16LE)).text("displayName")).isEqualTo(VmxValue.of("Prüfstand 실험"));
        assertThat(parse(text.getBytes(UTF_16BE)).text("displayName")).isEqualTo(VmxValue.of("Prüfstand 실험"));
        assertThat(parse(text.getBytes(UTF_16LE)).entries().get(0).key()).isEqualTo(".encoding");
    }

    @Test
    void takesAnUndeclaredFileForUtf8IfItCanBe() {
        VmxFile file = parse("displayName = \"Prüfstand\"\n".getBytes(UTF_8));

        assertThat(file.problems()).isEmpty();
        assertThat(file.text("displayName")).isEqualTo(VmxValue.of("Prüfstand"));
    }

    @Test
    void reportsAnUnknownWriterOnceAndKeepsWhatIsAscii() {
        VmxFile file =
                parse("memsize = \"512\"\ndisplayName = \"Prüfstand\"\nannotation = \"für\"\n".getBytes(ISO_8859_1));

        assertThat(file.problems())
                .extracting(VmxProblem::toString)
                .containsExactly("`vm.vmx` line 2: the file names no charset and is not UTF-8: undecodable lines: 2");
        assertThat(file.text("memsize")).isEqualTo(VmxValue.of("512"));
        assertThat(file.text("displayName").problem())
                .contains(
                        new VmxProblem("vm.vmx", 2, "`displayName` cannot be decoded without the charset of the file"));
    }

    @Test
    void listsItsProblemAmongTheOthersInTheOrderOfTheFile() {
        VmxFile file = parse("nonsense\nmemsize = \"512\"\n.encoding = \"klingon\"\nmore\n");

        assertThat(file.problems()).extracting(VmxProblem::line).containsExactly(1, 3, 4);
    }

    @Test
    void sparesCommentsInAnUnknownCharset() {
        assertThat(parse("# für\nmemsize = \"512\"\n".getBytes(ISO_8859_1)).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "not a name!", "", "UTF-16LE", "IBM037", "${encoding}"})
    void reportsADeclarationThatCannotBeTrue(String encoding) {
        VmxFile file = parse(named("Prüfstand", encoding, "ISO-8859-1"));

        assertThat(file.problems())
                .extracting(VmxProblem::toString)
                .containsExactly("`vm.vmx` line 1: `.encoding` names no known charset: `%s`: undecodable lines: 1"
                        .formatted(encoding));
        assertThat(file.entry("displayName")).isEmpty();
        assertThat(file.text("displayName").isAbsent()).isFalse();
        assertThat(file.text("memsize")).isEqualTo(VmxValue.of("4096"));
    }

    @Test
    void doesNotCountLinesWhenAnUnknownCharsetCostsNone() {
        assertThat(parse(named("Lab", "klingon", "US-ASCII")).problems())
                .containsExactly(new VmxProblem("vm.vmx", 1, "`.encoding` names no known charset: `klingon`"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "GBK, GBK", "windows-949-2000, x-windows-949"})
    void reportsMalformedBytesAtTheirLine(String encoding, String charset) {
        byte[] content = named("Lab ?", encoding, "US-ASCII");
        content[new String(content, ISO_8859_1).indexOf('?')] = (byte) 0xFF;
        VmxFile file = parse(content);

        assertThat(file.problems())
                .containsExactly(new VmxProblem("vm.vmx", 3, "`displayName` holds bytes that are not " + charset));
        assertThat(file.entry("displayName")).isEmpty();
        assertThat(file.text("memsize")).isEqualTo(VmxValue.of("4096"));
    }

    @Test
    void reportsAUtf16FileThatEndsInHalfACharacter() {
        byte[] whole = "\uFEFFmemsize = \"512\"\nname = \"가\"".getBytes(UTF_16LE);
        VmxFile file = parse(Arrays.copyOf(whole, whole.length - 3));

        assertThat(file.isTruncated()).isTrue();
        assertThat(file.text("memsize")).isEqualTo(VmxValue.of("512"));
        assertThat(file.text("name").problem()).contains(new VmxProblem("vm.vmx", 2, "`name` has no closing quote"));
    }
}
