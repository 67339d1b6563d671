package dev.nestor.vmware.vmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VmxValueTest {

    private static final VmxProblem PROBLEM = new VmxProblem("vm.vmx", 4, "`memsize` is odd: `x`");

    @Test
    void isAbsentOnlyWithoutValueAndProblem() {
        assertThat(VmxValue.absent().isAbsent()).isTrue();
        assertThat(VmxValue.of("").isAbsent()).isFalse();
        assertThat(VmxValue.unreadable(PROBLEM).isAbsent()).isFalse();
    }

    @Test
    void readsOnFromAValueOnly() {
        assertThat(VmxValue.of("x").then(text -> VmxValue.of(text.length()))).isEqualTo(VmxValue.of(1));
        assertThat(VmxValue.<String>absent().then(text -> VmxValue.of(text.length())))
                .isEqualTo(VmxValue.absent());
        assertThat(VmxValue.<String>unreadable(PROBLEM).then(text -> VmxValue.of(text.length())))
                .isEqualTo(VmxValue.unreadable(PROBLEM));
    }

    @Test
    void cannotBeReadableAndAProblem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VmxValue<>(Optional.of("x"), Optional.of(PROBLEM)))
                .withMessage("value is readable and has a problem: `vm.vmx` line 4: `memsize` is odd: `x`");
    }
}
