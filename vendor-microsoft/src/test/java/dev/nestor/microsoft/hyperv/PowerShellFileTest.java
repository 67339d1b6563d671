package dev.nestor.microsoft.hyperv;

import static dev.nestor.microsoft.hyperv.Reads.facts;
import static dev.nestor.microsoft.hyperv.Reads.keys;
import static dev.nestor.microsoft.hyperv.Reads.layer;
import static dev.nestor.microsoft.hyperv.Reads.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cmdlets of Hyper-V, and the collector, say of machines. */
class PowerShellFileTest {

    private final HyperVReader reader = new HyperVReader();

    @Test
    void readsWhatWindowsPowerShellWritesOfVirtualMachines() {
        Reading reading = Reads.labFixture("get-vm-windows-powershell.json");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.machines()).hasSize(2);
        assertThat(facts(layer(reading, 0)))
                .containsOnly(
                        entry("vm.state", "off"),
                        entry("vm.generation", "2"),
                        entry("hyperv.configurationVersion", "9.0"),
                        entry("hyperv.fibreChannel", "false"),
                        entry("cpu.count", "4"),
                        entry("memory", "8 GiB"),
                        entry("vm.dynamicMemory", "false"));
        assertThat(facts(layer(reading, 1)))
                .contains(
                        entry("vm.state", "saved"),
                        entry("hyperv.fibreChannel", "true"),
                        entry("vm.dynamicMemory", "true"),
                        entry("vm.checkpoints", "true"));
        assertThat(layer(reading, 0).name()).hasValue("hv-lab-01");
    }

    @Test
    void readsWhatPowerShell7WritesOfOneVirtualMachine() {
        Reading reading = Reads.labFixture("get-vm-powershell-7.json");

        assertThat(reading.problems()).isEmpty();
        assertThat(facts(layer(reading, 0)))
                .containsOnly(
                        entry("vm.state", "running"),
                        entry("vm.generation", "2"),
                        entry("hyperv.configurationVersion", "12.0"),
                        entry("cpu.count", "6"),
                        entry("memory", "4 GiB"),
                        entry("vm.dynamicMemory", "true"));
        assertThat(keys(reading.machines().get(0).host())).containsExactly("NAME desk-3.corp.example", "NAME desk-3");
    }

    @Test
    void whatGetVmDoesNotSayOfExposureStaysUnknown() {
        Reading reading = Reads.labFixture("get-vm-windows-powershell.json");

        assertThat(facts(layer(reading, 0))).doesNotContainKey("vm.hardwareVirtualization");
        assertThat(reading.notes())
                .containsExactly(
                        "nothing says whether these virtual machines can use the processor's virtualization, which"
                                + " `Get-VMProcessor` tells, nor what runs in them: `hv-lab-01`, `app-07`");
    }

    @Test
    void noParentIsNoProofThatThereIsNoCheckpoint() {
        assertThat(facts(layer(Reads.labFixture("get-vm-windows-powershell.json"), 0)))
                .doesNotContainKey("vm.checkpoints");
    }

    @Test
    void aComputerNameOnAListOfWishesIsNotThatOfTheHost() {
        assertThat(Reads.labFixture("wishes.json").machines().get(0).host()).isEmpty();
    }

    @Test
    void tellsAnExposedMachineWithoutMakingUpWhatRunsInIt() {
        Reading reading = Reads.labFixture("wishes.json");
        Layer layer = layer(reading, 0);

        assertThat(layer.software().isUnknown()).isTrue();
        assertThat(reading.notes())
                .contains("what runs in these virtual machines is not said, and they can use the processor's"
                        + " virtualization, which alone does not make it a hypervisor; name it to have it judged:"
                        + " `training-a`");
    }

    @Test
    void readsTheFileOfTheCollector() {
        Reading reading = Reads.labFixture("collected.json");

        assertThat(reading.problems()).isEmpty();
        Sighting host = reading.machines().get(0);
        assertThat(host.role()).isEqualTo(Sighting.Role.NESTED_HOST);
        assertThat(host.layer()).hasToString("microsoft/hyper-v@10.0.26100");
        assertThat(host.layer().name()).hasValue("NESTED-HV");
        assertThat(keys(host.keys()))
                .containsExactly(
                        "UUID 4c4c454400584b108032b7c04f513333",
                        "SERIAL 7305-9911-2277-4410-5528-1133-07",
                        "NAME nested-hv");
        Sighting inner = reading.machines().get(1);
        assertThat(inner.role()).isEqualTo(Sighting.Role.VIRTUAL);
        assertThat(inner.host()).isEqualTo(host.keys());
        assertThat(keys(inner.keys()))
                .containsExactly(
                        "UUID 9a7c1d2e3f404b5a8c6d7e8f90a1b2c3",
                        "ID hyper-v 2a8b6a44-91d7-47a0-8a46-7f4a3f1d5c10",
                        "MAC 00155d99aa01",
                        "MAC 00155d99aa02",
                        "NAME inner");
        assertThat(facts(inner.layer()))
                .containsOnly(
                        entry("vm.state", "off"),
                        entry("vm.generation", "2"),
                        entry("hyperv.configurationVersion", "12.0"),
                        entry("cpu.count", "2"),
                        entry("memory", "2 GiB"),
                        entry("vm.dynamicMemory", "false"),
                        entry("vm.checkpoints", "false"),
                        entry("vm.hardwareVirtualization", "false"),
                        entry("vm.macSpoofing", "true"),
                        entry("hyperv.processorCompatibility", "false"),
                        entry("hyperv.vbsOptOut", "false"));
    }

    @Test
    void anArrayOfCollectedFilesKeepsTheComputersApart() {
        String first = text("collected.json");
        String second = first.replace("NESTED-HV", "OTHER-HV")
                .replace("nested-hv", "other-hv")
                .replace("4C4C4544", "4C4C4545")
                .replace("2a8b6a44", "2a8b6a45");
        Reading reading = Reads.lab("[" + first + "," + second + "]");

        assertThat(reading.machines()).hasSize(4);
        assertThat(reading.machines().get(3).host())
                .isEqualTo(reading.machines().get(2).keys());
        assertThat(keys(reading.machines().get(3).host())).contains("NAME other-hv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsEveryEncodingThatHasAMark(String charset) {
        byte[] content = ("\uFEFF" + text("get-vm-windows-powershell.json").replace("app-07", "büro-07"))
                .getBytes(Charset.forName(charset));

        assertThat(reader.recognizes(content)).isTrue();
        Reading reading = Reads.read(reader, "lab.json", content);
        assertThat(layer(reading, 1).name()).hasValue("büro-07");
    }
}
