package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Question;
import dev.nestor.model.Stack;
import dev.nestor.policy.Policy;
import dev.nestor.spi.VendorPlugins;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Microsoft's two scripts say what they said, and today's answer says which of it is stale. */
class ReferenceScriptsTest {

    private static final String STATUS = "microsoft.get-nested-virt-status";
    private static final String ENABLE = "microsoft.enable-nested-vm";
    private static final VendorPlugins PLUGINS = VendorPlugins.discover(Main.class.getClassLoader());
    private static final Policy POLICY = PLUGINS.policy();

    @ParameterizedTest(name = "{0}: {1} makes {2} blocked, which today is overridden by {3}")
    @CsvSource({
        STATUS + ", 0.cpu.vendor=amd, processor, microsoft.enable-nested-virtualization.two-makers",
        STATUS + ", 0.os.vbs=true, vbs-running, microsoft.vbs-answer.no-incompatibility",
        STATUS + ", 0.hyperv.vbsRegistered=true, vbs-registered, microsoft.vbs-answer.no-incompatibility",
        STATUS + ", 0.hyperv.vbsResidue=true, vbs-residue, microsoft.vbs-answer.no-incompatibility",
        STATUS + ", 1.vm.dynamicMemory=true, dynamic-memory, microsoft.nested-virtualization.dynamic-memory-may-stay",
        STATUS + ", 1.vm.checkpoints=true, checkpoints, microsoft.creators-update.checkpoints",
        STATUS + ", 1.vm.state=saved, saved-state, microsoft.creators-update.checkpoints",
        ENABLE + ", 1.vm.dynamicMemory=true, dynamic-memory, microsoft.nested-virtualization.dynamic-memory-may-stay",
        ENABLE + ", 1.vm.state=saved, saved-state, microsoft.creators-update.checkpoints",
        ENABLE + ", 1.vm.state=running, switched-off, microsoft.enable-nested-virtualization.exposed",
    })
    void aStaleVerdictIsTheScriptsAloneAndOverriddenToday(String script, String fact, String check, String by) {
        Finding alone = finding(POLICY.restrictedTo(script).assess(question(fact)), script + "." + check);
        Finding today = finding(POLICY.assess(question(fact)), script + "." + check);

        assertThat(alone.state()).isEqualTo(Finding.State.APPLIES);
        assertThat(alone.status().word()).isEqualTo("blocked");
        assertThat(today.state()).isEqualTo(Finding.State.OVERRIDDEN);
        assertThat(today.weighedDownBy()).contains(by);
    }

    @Test
    void theChecksComeInTheScriptsOrder() {
        assertThat(POLICY.restrictedTo(STATUS)
                        .assess(question("0.cpu.vendor=amd"))
                        .findings())
                .extracting(finding -> finding.rule().id().substring(STATUS.length() + 1))
                .containsExactly(
                        "build",
                        "processor",
                        "hypervisor-running",
                        "boot-configuration",
                        "vbs-running",
                        "vbs-registered",
                        "vbs-residue",
                        "extensions",
                        "dynamic-memory",
                        "checkpoints",
                        "saved-state");
    }

    private static Question question(String fact) {
        Stack stack = PLUGINS.stack("microsoft/hyper-v@2022", "microsoft/hyper-v@2022");
        String name = fact.substring(2, fact.indexOf('='));
        return Question.about(
                POLICY.knowledge().state(stack, fact.charAt(0) - '0', name, fact.substring(fact.indexOf('=') + 1)),
                LocalDate.of(2026, 11, 21));
    }

    private static Finding finding(Assessment answer, String rule) {
        List<Finding> found = answer.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
        assertThat(found).as(rule).hasSize(1);
        return found.get(0);
    }
}
