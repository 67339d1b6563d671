package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PluginCodeTest {

    @Test
    void passesOnWhatTheCallReturns() throws Breakage {
        assertThat(PluginCode.call("its method `id`", () -> "acme")).isEqualTo("acme");
    }

    @Test
    void turnsEveryFailureIntoAReason() {
        assertThatThrownBy(() -> PluginCode.call("its method `id`", () -> {
                    throw new Exception("checked, and thrown all the same");
                }))
                .isInstanceOf(Breakage.class)
                .hasMessage("its method `id` failed: `Exception: checked, and thrown all the same`");
        assertThatThrownBy(() -> PluginCode.call("its method `id`", () -> null))
                .isInstanceOf(Breakage.class)
                .hasMessage("its method `id` returned null");
    }

    @Test
    void keepsTheReasonThatWasFoundDeeperDown() {
        assertThatThrownBy(() -> PluginCode.call("outside", () -> PluginCode.call("inside", () -> null)))
                .hasMessage("inside returned null");
    }
}
