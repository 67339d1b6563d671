package dev.nestor.vmware.vmx;

import static dev.nestor.vmware.vmx.VmxFixtures.file;
import static dev.nestor.vmware.vmx.VmxFixtures.parse;
import static dev.nestor.vmware.vmx.VmxFixtures.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VmxFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsAWorkstationFileWithAnyLineEnd(String lineEnd) {
        VmxFile file = parse(text("workstation.vmx").replace("\n", lineEnd));

        assertThat(file.problems()).isEmpty();
        assertThat(file.isTruncated()).isFalse();
        assertThat(file.entries()).hasSize(20);
        assertThat(file.text("displayName")).isEqualTo(VmxValue.of("ESXi 8 in the lab"));
        assertThat(file.entry("tools.upgrade.policy")).contains(new VmxEntry("tools.upgrade.policy", "manual", 23));
    }

    @Test
    void looksKeysUpWithoutRegardToCaseAndKeepsTheCaseOfKeysAndValues() {
        VmxFile file = file("workstation.vmx");

        assertThat(file.entry("MEMSIZE")).contains(new VmxEntry("memSize", "16384", 12));
        assertThat(file.entry("VHV.Enable")).contains(new VmxEntry("vhv.enable", "True", 13));
    }

    @Test
    void readsOldFilesInCapitalsWithoutQuotes() {
        VmxFile file = file("gsx-capitals.vmx");

        assertThat(file.problems()).isEmpty();
        assertThat(file.text("displayName")).isEqualTo(VmxValue.of("Old Mail Server"));
        assertThat(file.text("ide0:0.fileName")).isEqualTo(VmxValue.of("D:\\GSX\\MAIL\\MAIL.VMDK"));
        assertThat(file.wholeNumber("memsize", 4, 6144)).isEqualTo(VmxValue.of(512L));
        assertThat(file.flag("ide0:0.present")).isEqualTo(VmxValue.of(true));
    }

    @Test
    void listsEntriesInTheOrderOfTheFile() {
        assertThat(parse("b = \"1\"\na = \"2\"\nc = \"3\"").entries())
                .containsExactly(new VmxEntry("b", "1", 1), new VmxEntry("a", "2", 2), new VmxEntry("c", "3", 3));
    }

    @Test
    void takesTheLastOfSeveralEntriesAndSaysSo() {
        VmxFile file = parse("memsize = \"1024\"\nnumvcpus = \"2\"\nMemSize = \"2048\"\n");

        assertThat(file.entries())
                .containsExactly(new VmxEntry("numvcpus", "2", 2), new VmxEntry("MemSize", "2048", 3));
        assertThat(file.problems())
                .extracting(VmxProblem::toString)
                .containsExactly("`vm.vmx` line 3: `MemSize` appears on lines 1 and 3: the last one counts");
    }

    @Test
    void doesNotFallBackOnAnEarlierEntryWhenTheLastIsUnreadable() {
        VmxFile file = parse("vhv.enable = \"FALSE\"\nmemsize = \"1\"\nvhv.enable = \"TR");

        assertThat(file.entry("vhv.enable")).isEmpty();
        assertThat(file.flag("vhv.enable").isAbsent()).isFalse();
        assertThat(file.flag("vhv.enable").problem().map(VmxProblem::line)).contains(3);
    }

    @Test
    void dropsALastLineThatBreaksOff() {
        String text = text("workstation.vmx");
        VmxFile file = parse(text.substring(0, text.indexOf("lab.nvram")));

        assertThat(file.isTruncated()).isTrue();
        assertThat(file.entry("nvram")).isEmpty();
        assertThat(file.entry("mce.enable")).isPresent();
        assertThat(file.problems())
                .extracting(VmxProblem::toString)
                .containsExactly("`vm.vmx` line 16: `nvram` has no closing quote");
    }

    @Test
    void skipsLinesThatAreNoAssignments() {
        VmxFile file = parse("config.version = \"8\"\n<<<<<<< HEAD\n = \"x\"\n\"memsize\" = \"4\"\na key = \"b\"\n");

        assertThat(file.entries()).containsExactly(new VmxEntry("config.version", "8", 1));
        assertThat(file.problems())
                .containsExactly(
                        new VmxProblem("vm.vmx", 2, "line has no `=`"),
                        new VmxProblem("vm.vmx", 3, "line has no key before its `=`"),
                        new VmxProblem("vm.vmx", 4, "line has no key before its `=`"),
                        new VmxProblem("vm.vmx", 5, "line has no key before its `=`"));
    }

    @Test
    void listsAHundredProblemsAtMost() {
        VmxFile file = parse("memsize = \"4\"\n" + "nonsense\n".repeat(500));

        assertThat(file.problems())
                .hasSize(101)
                .last()
                .isEqualTo(new VmxProblem("vm.vmx", 102, "further problems are not listed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing\n", "no assignment here", "memsize = \"40"})
    void refusesAFileWithoutAnyEntry(String text) {
        assertThatExceptionOfType(VmxException.class)
                .isThrownBy(() -> parse(text))
                .withMessage("file has no readable line of the form `key = \"value\"`: `vm.vmx`");
    }

    @Test
    void refusesAFileOfNothingButUndecodableValues() {
        assertThatExceptionOfType(VmxException.class)
                .isThrownBy(() -> parse(new byte[] {'a', '=', (byte) 0xFF}))
                .withMessage("file has no readable line of the form `key = \"value\"`: `vm.vmx`");
    }

    @Test
    void readsFourMebibytesButNotAByteMore() {
        String text = "a = \"b\"\n#";
        int rest = 4 * 1024 * 1024 - text.length();

        assertThat(parse(text + "x".repeat(rest)).entry("a")).isPresent();
        assertThatExceptionOfType(VmxException.class).isThrownBy(() -> parse(text + "x".repeat(rest + 1)));
    }

    @Test
    void refusesBinaryFiles() {
        assertThatExceptionOfType(VmxException.class)
                .isThrownBy(() -> parse("\0KDMV = \"b\""))
                .withMessage("file is binary: `vm.vmx`");
    }

    @Test
    void stopsReadingBeyondFourMebibytes() {
        EndlessFile endless = new EndlessFile();

        assertThatExceptionOfType(VmxException.class)
                .isThrownBy(() -> VmxFile.parse("endless.vmx", endless))
                .withMessage("file is larger than 4 MiB: `endless.vmx`");
        assertThat(endless.given).isLessThan(5 * 1024 * 1024);
    }

    @Test
    void refusesMoreLinesThanAnyMachineNeeds() {
        assertThat(parse("a = \"b\"\n" + "\n".repeat(65_535)).problems()).isEmpty();
        assertThatExceptionOfType(VmxException.class)
                .isThrownBy(() -> parse("a = \"b\"\n" + "\n".repeat(65_536)))
                .withMessage("file has more than 65536 lines: `vm.vmx`");
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        InputStream open = new ByteArrayInputStream("a = \"b\"".getBytes(UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(VmxFile.parse("vm.vmx", open).source()).isEqualTo("vm.vmx");
    }

    @Test
    void needsASource() {
        assertThatNullPointerException()
                .isThrownBy(() -> VmxFile.parse(null, InputStream.nullInputStream()))
                .withMessage("source");
    }

    @Test
    void letsCallersComplainOfAnEntryWithoutGivingSecretsAway() {
        VmxFile file = parse("guestOS = \"amiga\"\nguestinfo.secret = \"1234\"\n");

        assertThat(file.problem(file.entry("guestOS").orElseThrow(), "names no known guest"))
                .hasToString("`vm.vmx` line 1: `guestOS` names no known guest: `amiga`");
        assertThat(file.problem(file.entry("guestinfo.secret").orElseThrow(), "is odd"))
                .hasToString("`vm.vmx` line 2: `guestinfo.secret` is odd");
    }

    @Test
    void printsEntriesWithoutTheirValues() {
        assertThat(new VmxEntry("guestinfo.password", "1234", 7)).hasToString("`guestinfo.password` on line 7");
    }

    private static final class EndlessFile extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return '#';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) '#');
            given += length;
            return length;
        }
    }
}
