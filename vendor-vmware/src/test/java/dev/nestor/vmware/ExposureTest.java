package dev.nestor.vmware;

import static dev.nestor.rule.Axis.ENABLEMENT;
import static dev.nestor.rule.Status.BLOCKED;
import static dev.nestor.rule.Status.READY;
import static dev.nestor.rule.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.MissingFact;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Layer;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.rule.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it takes that a machine of VMware can use the processor's virtualization. */
class ExposureTest {

    @Test
    void exposureIsUnknownWithoutFactsAndNamesWhatIsMissing() {
        Assessment answer = Answers.assess(Purpose.TEST, "vmware/esxi@8.0", "vmware/esxi@8.0");

        assertThat(Answers.axes(answer)).containsEntry(ENABLEMENT, UNKNOWN);
        assertThat(answer.missing())
                .extracting(MissingFact::fact)
                .contains(
                        "memory",
                        "network.forgedTransmits",
                        "vm.faultTolerance",
                        "vm.hardwareVirtualization",
                        "vm.passthrough",
                        "vmware.hardwareVersion");
    }

    @ParameterizedTest(name = "{0}, hardware version {1}, on {2}: {3}")
    @CsvSource({
        "true,  20, 'vt-x,ept',  READY",
        "true,  9,  'amd-v,rvi', READY",
        "true,  8,  'vt-x,ept',  BLOCKED",
        "false, 20, 'vt-x,ept',  BLOCKED",
        "true,  20, 'vt-x',      BLOCKED",
        "true,  20, 'vt-x,rvi',  BLOCKED",
        "true,  21, 'vt-x,ept',  BLOCKED"
    })
    void exposureTakesTheSwitchTheHardwareVersionAndTheProcessor(
            String exposed, String hardwareVersion, String features, Status expected) {
        Stack stack = Answers.stack("vmware/esxi@8.0", "microsoft/hyper-v");
        Layer plain = Answers.with(Answers.with(stack.layer(1), "vm.firmware", "bios"), "vm.secureBoot", "false");
        Layer alone = Answers.with(Answers.with(plain, "vm.faultTolerance", "false"), "vm.passthrough", "false");
        Layer inner = Answers.with(alone, "vm.hardwareVirtualization", exposed);
        Stack known = stack.with(0, Answers.with(stack.layer(0), "cpu.features", features))
                .with(1, Answers.with(inner, "vmware.hardwareVersion", hardwareVersion));

        assertThat(Answers.axes(Answers.of(Question.about(known, Answers.TODAY))))
                .containsEntry(ENABLEMENT, expected);
    }

    @Test
    void exposureIsUnknownAsLongAsTheProcessorIs() {
        Stack stack = Answers.stack("vmware/workstation@17.6", "vmware/esxi@8.0");
        Layer inner = Answers.with(stack.layer(1), "vm.hardwareVirtualization", "true");
        Stack known = stack.with(1, Answers.with(inner, "vmware.hardwareVersion", "20"));

        Assessment answer = Answers.of(Question.about(known, Answers.TODAY).forPurpose(Purpose.TEST));

        assertThat(Answers.axes(answer)).containsEntry(ENABLEMENT, UNKNOWN);
        assertThat(answer.missing()).extracting(MissingFact::fact).contains("cpu.features");
    }

    @Test
    void exposureThatIsOffBlocksAndSaysHowToSwitchItOn() {
        Stack stack = Answers.stack("vmware/esxi@8.0", "vmware/esxi@8.0");
        Stack off = stack.with(1, Answers.with(stack.layer(1), "vm.hardwareVirtualization", "false"));

        Assessment answer = Answers.of(Question.about(off, Answers.TODAY).forPurpose(Purpose.TEST));

        assertThat(Answers.axes(answer)).containsEntry(ENABLEMENT, BLOCKED);
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(Answers.finding(answer, "vmware.vhv.exposed-by-esxi").remedies())
                .extracting(remedy -> remedy.command().orElse(""))
                .containsExactly("govc vm.change -vm <name> -nested-hv-enabled=true", "vhv.enable = \"TRUE\"", "");
    }

    @Test
    void workstation9OffersTheSwitchToEveryHardwareVersionThatItRuns() {
        assertThat(enablementOnWorkstation9("8")).isEqualTo(READY);
        assertThat(enablementOnWorkstation9("9")).isEqualTo(READY);
        assertThat(enablementOnWorkstation9("10")).isEqualTo(BLOCKED);
    }

    private static Status enablementOnWorkstation9(String hardwareVersion) {
        Stack stack = Answers.stack("vmware/workstation@9.0", "vmware/esxi@5.1");
        Layer on = Answers.with(stack.layer(1), "vm.hardwareVirtualization", "true");
        Stack known = stack.with(1, Answers.with(on, "vmware.hardwareVersion", hardwareVersion));
        return Answers.of(Question.about(known, Answers.TODAY)).axis(ENABLEMENT).status();
    }
}
