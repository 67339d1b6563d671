package dev.nestor.vmware.tar;

import static dev.nestor.vmware.TarBuilder.octal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.vmware.TarBuilder;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TarArchiveTest {

    private static final String LONG = "Prüfstand/".repeat(14) + "lab.ovf";

    @TempDir
    Path folder;

    @Test
    void readsMembersInTheirOrder() throws IOException {
        byte[] archive = new TarBuilder()
                .file("lab.ovf", "one")
                .file("lab.mf", "")
                .file("disk.vmdk", new byte[1024])
                .end();

        assertThat(contents(archive))
                .containsExactly(
                        Map.entry("lab.ovf", "one"),
                        Map.entry("lab.mf", ""),
                        Map.entry("disk.vmdk", "\0".repeat(1024)));
    }

    @Test
    void readsLongNamesAsGnuAndAsPosixWriteThem() throws IOException {
        assertThat(contents(new TarBuilder().gnuFile(LONG, bytes("gnu")).end()))
                .containsExactly(Map.entry(LONG, "gnu"));
        assertThat(contents(new TarBuilder().paxFile(LONG, bytes("pax")).end()))
                .containsExactly(Map.entry(LONG, "pax"));
    }

    @Test
    void readsThePrefixOfANameInUstarOnly() throws IOException {
        byte[] archive = new TarBuilder().file("lab.ovf", "").end();
        byte[] prefix = bytes("appliances");
        System.arraycopy(prefix, 0, archive, 345, prefix.length);

        assertThatThrownBy(() -> contents(archive))
                .isInstanceOf(TarException.class)
                .hasMessageContaining("checksum");
        byte[] block = Arrays.copyOf(archive, TarHeader.BLOCK);
        assertThat(new TarHeader(block).name()).isEqualTo("appliances/lab.ovf");
        block[262] = ' ';
        assertThat(new TarHeader(block).name()).isEqualTo("lab.ovf");
    }

    @Test
    void anArchiveMayLackItsEnd() throws IOException {
        assertThat(contents(new TarBuilder().file("lab.ovf", "one").unended())).hasSize(1);
    }

    @Test
    void onlyFilesAreFiles() throws IOException {
        byte[] archive = new TarBuilder()
                .member('5', "lab.ovf", new byte[0])
                .member('2', "link.ovf", new byte[0])
                .member('\0', "old.ovf", new byte[0])
                .end();
        TarArchive tar = new TarArchive("lab.ova", new ByteArrayInputStream(archive));

        assertThat(tar.next().orElseThrow().file()).isFalse();
        assertThat(tar.next().orElseThrow().file()).isFalse();
        assertThat(tar.next().orElseThrow().file()).isTrue();
        assertThat(tar.next()).isEmpty();
    }

    @Test
    void largeMembersAreSkippedAndTheirEndIsMissed() throws IOException {
        byte[] size = new byte[12];
        size[0] = (byte) 0x80;
        size[7] = 2; // 8 GiB
        byte[] archive =
                new TarBuilder().header('0', "disk.vmdk", size, "ustar\00000").unended();
        Path file = Files.write(folder.resolve("lab.ova"), archive);

        try (var in = new FileInputStream(file.toFile())) {
            TarArchive tar = new TarArchive("lab.ova", in);
            assertThat(tar.next().orElseThrow().name()).isEqualTo("disk.vmdk");
            assertThatThrownBy(tar::next)
                    .isInstanceOf(TarException.class)
                    .hasMessage("`lab.ova` is cut off in the middle of member `disk.vmdk`");
        }
    }

    @Test
    void aMemberThatIsSaidToBeLargerThanAnyFileIsCutOff() throws IOException {
        byte[] size = new byte[12];
        size[0] = (byte) 0x80;
        size[5] = 2; // 512 TiB, which file systems do not skip
        byte[] archive = new TarBuilder()
                .header('0', "disk.vmdk", size, "ustar\00000")
                .content(new byte[1024])
                .unended();
        Path file = Files.write(folder.resolve("lab.ova"), archive);

        try (var in = new FileInputStream(file.toFile())) {
            TarArchive tar = new TarArchive("lab.ova", in);
            tar.next();
            assertThatThrownBy(tar::next)
                    .isInstanceOf(TarException.class)
                    .hasMessage("`lab.ova` is cut off in the middle of member `disk.vmdk`");
        }
    }

    @ParameterizedTest(name = "cut off after {0} bytes")
    @ValueSource(ints = {1, 511, 513, 700, 1023, 1025, 1535})
    void anArchiveThatIsCutOffSaysSo(int length) {
        byte[] archive = new TarBuilder()
                .file("lab.ovf", "x".repeat(300))
                .file("b.mf", "x")
                .unended();

        assertThatThrownBy(() -> contents(Arrays.copyOf(archive, length)))
                .isInstanceOf(TarException.class)
                .hasMessageStartingWith("`lab.ova` is cut off ");
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        assertThatThrownBy(() -> contents(new byte[] {1, 2, 3}))
                .hasMessage("`lab.ova` is cut off in the middle of a header");
        assertThatThrownBy(() -> contents("x".repeat(512).getBytes(UTF_8)))
                .hasMessage("`lab.ova` is no tar archive, or damaged: header 1 has a wrong checksum");
    }

    @Test
    void impossibleSizesAreRefused() {
        byte[] negative = new byte[12];
        Arrays.fill(negative, (byte) 0xFF);
        byte[] words = "many bytes..".getBytes(UTF_8);

        byte[] minus = "-0000000001\0".getBytes(UTF_8);
        byte[] huge = negative.clone();
        huge[0] = (byte) 0x80;

        for (byte[] size : new byte[][] {negative, words, minus, huge}) {
            byte[] archive =
                    new TarBuilder().header('0', "lab.ovf", size, "ustar\00000").unended();
            assertThatThrownBy(() -> contents(archive))
                    .isInstanceOf(TarException.class)
                    .hasMessage("`lab.ova` has a member of impossible size: `lab.ovf`");
        }
    }

    @Test
    void impossibleSizesInRecordsAndOfRecordsAreRefused() {
        byte[] records = bytes("11 size=-1\n");
        byte[] archive = new TarBuilder()
                .header('x', "PaxHeader", octal(records.length), "ustar\00000")
                .content(records)
                .file("lab.ovf", "one")
                .end();
        byte[] name = new TarBuilder()
                .header('L', "LongLink", bytes("-1"), "ustar  \0")
                .unended();

        assertThatThrownBy(() -> contents(archive)).hasMessage("`lab.ova` has a member of impossible size: `lab.ovf`");
        assertThatThrownBy(() -> contents(name)).hasMessage("`lab.ova` has a member of impossible size: `LongLink`");
    }

    @Test
    void namesAndMembersAreBounded() {
        byte[] name =
                new TarBuilder().header('L', "x", octal(65_537), "ustar  \0").unended();
        assertThatThrownBy(() -> contents(name)).hasMessage("`lab.ova` has a name or attributes longer than 64 KiB");

        TarBuilder many = new TarBuilder();
        for (int i = 0; i < 10_001; i++) {
            many.file("m" + i, "");
        }
        assertThatThrownBy(() -> contents(many.end())).hasMessage("`lab.ova` has more than 10000 members");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"/etc/x.ovf", "../x.ovf", "a/../../x.ovf", "..\\x.ovf", "C:\\x.ovf", "\\\\host\\x.ovf", ".."})
    void namesThatLeadOutsideAreKnown(String name) {
        assertThat(member(name).leadsOutside()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"x.ovf", "./x.ovf", "a/b.ovf", "a..b.ovf", "...", "x"})
    void otherNamesDoNot(String name) {
        assertThat(member(name).leadsOutside()).isFalse();
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(
            strings = {
                "",
                "path=lab.ovf\n",
                "99 path=lab.ovf\n",
                "0 path=lab.ovf\n",
                "-1 path=x\n",
                "9999999999 path=x\n",
                "16"
            })
    void recordsThatCannotBeReadSayNothing(String records) {
        assertThat(new PaxRecords(bytes(records)).find("path")).isEmpty();
    }

    @Test
    void theLastOfSeveralRecordsCounts() {
        assertThat(new PaxRecords(bytes("10 path=a\n10 path=b\n9 size=7\n")).find("path"))
                .hasValue("b");
    }

    private static TarMember member(String name) {
        return new TarMember(name, true, new ByteArrayInputStream(new byte[0]));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static Map<String, String> contents(byte[] archive) throws IOException {
        TarArchive tar = new TarArchive("lab.ova", new ByteArrayInputStream(archive));
        Map<String, String> contents = new LinkedHashMap<>();
        for (Optional<TarMember> member = tar.next(); member.isPresent(); member = tar.next()) {
            contents.put(member.get().name(), new String(member.get().content().readAllBytes(), UTF_8));
        }
        return contents;
    }
}
