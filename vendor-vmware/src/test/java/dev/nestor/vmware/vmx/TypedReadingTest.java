package dev.nestor.vmware.vmx;

import static dev.nestor.vmware.vmx.VmxFixtures.file;
import static dev.nestor.vmware.vmx.VmxFixtures.parse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedReadingTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE, true",
        "True, true",
        "true, true",
        "1, true",
        "' true ', true",
        "FALSE, false",
        "False, false",
        "false, false",
        "0, false"
    })
    void readsFlagsInAnyCase(String value, boolean flag) {
        assertThat(vhv(value).flag("vhv.enable")).isEqualTo(VmxValue.of(flag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "2", "TRUE!", "tru"})
    void doesNotGuessFlags(String value) {
        assertThat(vhv(value).flag("vhv.enable"))
                .isEqualTo(unreadable("`vhv.enable` is neither true nor false: `" + value + "`"));
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "100, 100", "0008, 8", "' 8 ', 8"})
    void readsWholeNumbersUpToTheirBounds(String value, long number) {
        assertThat(memory(value).wholeNumber("memsize", 4, 100)).isEqualTo(VmxValue.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "101", "0", "-8", "99999999999999999999"})
    void doesNotTakeNumbersOutOfBounds(String value) {
        assertThat(memory(value).wholeNumber("memsize", 4, 100))
                .isEqualTo(unreadable("`memsize` is outside 4 to 100: `" + value + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4 GB", "4.5", "0x10", "+8", "-", "٤٢"})
    void doesNotTakeOtherTextForNumbers(String value) {
        assertThat(memory(value).wholeNumber("memsize", 4, 100))
                .isEqualTo(unreadable("`memsize` is not a whole number: `" + value + "`"));
    }

    @Test
    void readsAnyTextAndKeepsItsBlanks() {
        assertThat(memory(" 4 GB ").text("memsize")).isEqualTo(VmxValue.of(" 4 GB "));
        assertThat(memory("").text("memsize")).isEqualTo(VmxValue.of(""));
    }

    @Test
    void tellsAbsentFromUnreadable() {
        VmxFile file = memory("plenty");

        assertThat(file.flag("vhv.enable").isAbsent()).isTrue();
        assertThat(file.text("guestOS").isAbsent()).isTrue();
        assertThat(file.wholeNumber("numvcpus", 1, 8).isAbsent()).isTrue();
        assertThat(file.wholeNumber("memsize", 1, 8).isAbsent()).isFalse();
        assertThat(file.wholeNumber("memsize", 1, 8).value()).isEmpty();
    }

    @Test
    void readsNoPlaceholderOfATemplateAsAValue() {
        VmxFile template = file("template.vmx");

        assertThat(template.problems()).isEmpty();
        assertThat(template.text("guestOS")).isEqualTo(VmxValue.of("vmkernel7"));
        assertThat(template.wholeNumber("memsize", 4, Long.MAX_VALUE).problem())
                .map(VmxProblem::toString)
                .contains("`vm.vmx` line 4: `memsize` holds a placeholder: `$((memory*1024))`");
        assertThat(template.wholeNumber("numvcpus", 1, 8).problem())
                .map(VmxProblem::message)
                .contains("`numvcpus` holds a placeholder: `{CPU_COUNT}`");
        assertThat(template.flag("vhv.enable").problem())
                .map(VmxProblem::message)
                .contains("`vhv.enable` holds a placeholder: `%NESTED%`");
        assertThat(template.text("ide1:0.fileName").problem())
                .map(VmxProblem::message)
                .contains("`ide1:0.fileName` holds a placeholder: `$(readlink -f \"$iso\")`");
        assertThat(template.text("ethernet0.networkName").problem()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annotation",
                "guestinfo.metadata",
                "GuestInfo.Password",
                "RemoteDisplay.vnc.key",
                "RemoteDisplay.vnc.password",
                "lab.apiToken",
                "machine.id",
                "encryption.keySafe"
            })
    void keepsSecretsOutOfMessages(String key) {
        VmxFile file = parse(key + " = \"hunter2 ${x}\"\n");

        assertThat(file.text(key).problem().orElseThrow().message()).isEqualTo("`" + key + "` holds a placeholder");
        assertThat(file.flag(key).toString()).doesNotContain("hunter2");
        assertThat(file.entries().toString()).doesNotContain("hunter2");
    }

    private static VmxFile vhv(String value) {
        return parse("vhv.enable = \"%s\"\n".formatted(value));
    }

    private static VmxFile memory(String value) {
        return parse("memsize = \"%s\"\n".formatted(value));
    }

    private static <T> VmxValue<T> unreadable(String message) {
        return VmxValue.unreadable(new VmxProblem("vm.vmx", 1, message));
    }
}
