package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    @Test
    void copiesListsBecauseThePluginMayChangeThem() throws Breakage {
        List<String> changing = new ArrayList<>(List.of("one"));

        List<String> copy = PluginCode.list("its method `readers`", () -> changing);
        changing.add("two");

        assertThat(copy).containsExactly("one");
    }

    @Test
    void refusesNullsInLists() {
        assertThatThrownBy(() -> PluginCode.list("its method `readers`", () -> Arrays.asList("one", null)))
                .isInstanceOf(Breakage.class)
                .hasMessage("its method `readers` returned a list with null in it");
    }
}
