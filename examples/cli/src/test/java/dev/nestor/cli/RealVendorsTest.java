package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The vendors that the command line comes with. */
class RealVendorsTest {

    @Test
    void anOldLaboratoryMayBeUsedForTraining() {
        CommandLineRun run =
                CommandLineRun.real("assess", "vmware/workstation@9.0", "vmware/esxi@5.1", "--purpose", "training");
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).first().isEqualTo("! ready-with-conditions for training, as of 2026-11-21");
        assertThat(run.lines())
                .contains("  support      ! unsupported       level 1")
                .contains("  feasibility  ✓ known-working     level 1")
                .contains("  licensing    ! license-required  level 1");
        assertThat(run.stdout()).contains("Support for running ESXi/ESX as a nested virtualization solution");
    }

    @Test
    void itIsNotReadyForProduction() {
        assertThat(CommandLineRun.real("assess", "vmware/workstation@9.0", "vmware/esxi@5.1")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void slipsAreToldWithTheNearestName() {
        assertThat(CommandLineRun.real("assess", "vmware/exsi@8.0").stderr())
                .isEqualTo("nestor: unknown product `vmware/exsi`, did you mean `vmware/esxi`?\n");
        assertThat(CommandLineRun.real("assess", "vmware/esxi@x").stderr())
                .isEqualTo("nestor: unknown version of VMware ESXi: `x`\n");
    }

    @Test
    void bothVendorsAreThere() {
        assertThat(CommandLineRun.real("products").stdout()).contains("microsoft/hyper-v", "vmware/esxi");
        assertThat(CommandLineRun.real("rules").stdout()).contains("\nvmware.kb2009916.");
    }
}
