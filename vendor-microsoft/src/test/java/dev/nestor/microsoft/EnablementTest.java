package dev.nestor.microsoft;

import static dev.nestor.microsoft.Asking.about;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Reservation;
import dev.nestor.assessment.Verdict;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import org.junit.jupiter.api.Test;

/** What has to be switched on today. */
class EnablementTest {

    @Test
    void allSwitchedOnOnIntelIsReady() {
        Assessment answer = about("hyper-v@2022", "hyper-v@2022")
                .with(0, "cpu.vendor", "intel")
                .with(0, "cpu.features", "vt-x,ept")
                .with(1, "vm.hardwareVirtualization", "true")
                .with(1, "hyperv.configurationVersion", "8.0")
                .with(1, "vm.state", "running")
                .with(1, "network.nat", "true")
                .with(0, "hyperv.nestingOffered", "true")
                .answer();

        assertThat(answer.axis(Axis.ENABLEMENT).status()).isEqualTo(Status.READY);
        assertThat(answer.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(answer.reservations()).extracting(Reservation::axis).containsExactly(Axis.LICENSING);
    }

    @Test
    void amdNeedsANewerConfigurationVersionThanIntel() {
        Asking amd = about("hyper-v@2022", "hyper-v@2022")
                .with(0, "cpu.vendor", "amd")
                .with(0, "hyperv.nestingOffered", "true")
                .with(1, "network.nat", "true")
                .with(1, "vm.state", "running")
                .with(1, "vm.hardwareVirtualization", "true");

        Assessment old = amd.with(1, "hyperv.configurationVersion", "9.2").answer();
        assertThat(old.axis(Axis.ENABLEMENT).status()).isEqualTo(Status.BLOCKED);
        assertThat(Asking.commands(old)).contains("Update-VMVersion -Name <VM>");
        assertThat(amd.with(1, "hyperv.configurationVersion", "9.3")
                        .answer()
                        .axis(Axis.ENABLEMENT)
                        .status())
                .isEqualTo(Status.READY);
    }

    @Test
    void aMachineThatExposesNothingIsGivenTheCommand() {
        Assessment answer = about("hyper-v@2022", "hyper-v@2022")
                .with(0, "cpu.vendor", "intel")
                .with(0, "cpu.features", "vt-x,ept")
                .with(1, "vm.hardwareVirtualization", "false")
                .with(1, "hyperv.configurationVersion", "10.0")
                .answer();

        assertThat(answer.axis(Axis.ENABLEMENT).status()).isEqualTo(Status.BLOCKED);
        assertThat(Asking.commands(answer))
                .contains("Set-VMProcessor -VMName <VMName> -ExposeVirtualizationExtensions $true");
    }

    @Test
    void machinesInsideNeedOneOfTwoWaysToTheNetwork() {
        Asking asking = about("hyper-v@2022", "hyper-v@2022");

        assertThat(network(asking)).isEqualTo(Status.UNKNOWN);
        assertThat(network(asking.with(1, "vm.macSpoofing", "true"))).isEqualTo(Status.READY);
        assertThat(network(asking.with(1, "network.nat", "true"))).isEqualTo(Status.READY);
        assertThat(network(asking.with(1, "vm.macSpoofing", "false").with(1, "network.nat", "false")))
                .isEqualTo(Status.BLOCKED);
    }

    private static Status network(Asking asking) {
        return asking.answer().findings().stream()
                .filter(finding -> finding.rule().id().endsWith(".network-reachable"))
                .map(Finding::status)
                .findFirst()
                .orElseThrow();
    }
}
