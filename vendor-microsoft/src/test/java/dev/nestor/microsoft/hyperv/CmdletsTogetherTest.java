package dev.nestor.microsoft.hyperv;

import static dev.nestor.microsoft.hyperv.Reads.facts;
import static dev.nestor.microsoft.hyperv.Reads.keys;
import static dev.nestor.microsoft.hyperv.Reads.layer;
import static dev.nestor.microsoft.hyperv.Reads.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.nestor.spi.inventory.Reading;
import org.junit.jupiter.api.Test;

/** Objects of several cmdlets that describe one machine. */
class CmdletsTogetherTest {

    @Test
    void joinsTheCmdletsInOneFileByGuidOrName() {
        Reading reading = Reads.lab("{\"vms\": " + text("get-vm-windows-powershell.json") + ", \"cpus\": "
                + text("get-vmprocessor.json") + ", \"nics\": " + text("get-vmnetworkadapter.json") + "}");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.more()).isEmpty();
        assertThat(facts(layer(reading, 0)))
                .contains(
                        entry("vm.hardwareVirtualization", "true"),
                        entry("vm.macSpoofing", "true"),
                        entry("hyperv.perfmon", "false"),
                        entry("hyperv.processorCompatibility", "false"));
        assertThat(facts(layer(reading, 1)))
                .contains(entry("vm.hardwareVirtualization", "false"), entry("vm.macSpoofing", "false"));
        assertThat(keys(reading.machines().get(0).keys()))
                .containsExactly(
                        "ID hyper-v 6f1c9f0e-52a4-4c0c-9d3a-0d1f6a8b7c21", "MAC 00155d0a1b2c", "NAME hv-lab-01");
    }

    @Test
    void aFileOfPartsTellsMoreOfMachinesDescribedElsewhere() {
        Reading reading = Reads.labFixture("get-vmprocessor.json");

        assertThat(reading.machines()).isEmpty();
        assertThat(reading.more()).hasSize(2);
        assertThat(keys(reading.more().get(0).keys()))
                .containsExactly("ID hyper-v 6f1c9f0e-52a4-4c0c-9d3a-0d1f6a8b7c21", "NAME hv-lab-01");
        assertThat(keys(reading.more().get(1).keys())).containsExactly("NAME app-07");
        assertThat(reading.more().get(0).machine().fact("vm.hardwareVirtualization"))
                .hasToString("Optional[true]");
        assertThat(reading.more().get(0).machine().origin("vm.hardwareVirtualization"))
                .hasValue("lab.json at /value/0/ExposeVirtualizationExtensions");
    }

    @Test
    void twoMachinesOfOneNameAreToldApartByGuidOnly() {
        Reading reading = Reads.lab("""
                [
                  { "VMName": "lab", "VMId": "6f1c9f0e-52a4-4c0c-9d3a-0d1f6a8b7c21", "State": 3 },
                  { "VMName": "lab", "VMId": "0b7e2a55-0a1d-4f6f-8a5e-3c9f10d2e4b6", "State": 3 },
                  { "VMName": "lab", "ExposeVirtualizationExtensions": true }
                ]
                """);

        assertThat(reading.machines()).hasSize(2);
        assertThat(reading.more()).isEmpty();
        assertThat(reading.problems())
                .containsExactly(
                        "`lab.json` line 4, column 3, `/2`: several virtual machines have its `VMName`, and it has"
                                + " no `VMId` to tell them apart");
    }

    @Test
    void aPartOfAnotherGuidIsNotThatOfANamesake() {
        Reading reading = Reads.lab("""
                [
                  { "VMName": "lab", "VMId": "6f1c9f0e-52a4-4c0c-9d3a-0d1f6a8b7c21", "State": 3 },
                  {
                    "VMName": "lab",
                    "VMId": "0b7e2a55-0a1d-4f6f-8a5e-3c9f10d2e4b6",
                    "ExposeVirtualizationExtensions": true
                  }
                ]
                """);

        assertThat(facts(layer(reading, 0))).doesNotContainKey("vm.hardwareVirtualization");
        assertThat(reading.more()).hasSize(1);
    }

    @Test
    void whatTwoCmdletsDoNotAgreeOnIsUnknown() {
        Reading reading = Reads.lab("""
                [
                  { "VMName": "lab", "State": 3, "DynamicMemoryEnabled": false },
                  { "VMName": "lab", "Startup": 1073741824, "DynamicMemoryEnabled": true, "Buffer": 20 }
                ]
                """);

        assertThat(facts(layer(reading, 0))).containsOnly(entry("vm.state", "off"), entry("memory", "1 GiB"));
        assertThat(reading.problems())
                .containsExactly("`lab.json` line 3, column 69, `/1/DynamicMemoryEnabled`: says `true`, but"
                        + " `lab.json at /0/DynamicMemoryEnabled` says `false`, so `vm.dynamicMemory` is not known");
    }

    @Test
    void aCheckpointIsNoVirtualMachine() {
        Reading reading = Reads.lab("""
                [
                  { "VMName": "lab", "VMId": "6f1c9f0e-52a4-4c0c-9d3a-0d1f6a8b7c21", "State": 2 },
                  {
                    "Name": "before the update",
                    "SnapshotType": 0,
                    "VMName": "lab",
                    "VMId": "6f1c9f0e-52a4-4c0c-9d3a-0d1f6a8b7c21",
                    "State": 3,
                    "ProcessorCount": 8
                  }
                ]
                """);

        assertThat(reading.machines()).hasSize(1);
        assertThat(facts(layer(reading, 0)))
                .containsOnly(entry("vm.state", "running"), entry("vm.checkpoints", "true"));
    }

    @Test
    void onlyWhatAllAdaptersSayIsKnownOfTheMachine() {
        Reading reading = Reads.labFixture("wishes.json");

        assertThat(facts(layer(reading, 0))).doesNotContainKey("vm.macSpoofing");
        assertThat(facts(layer(reading, 1))).containsEntry("vm.macSpoofing", "true");
        assertThat(reading.notes())
                .contains("MAC address spoofing is on at `/0/Adapters/1/MACAddressSpoofing` and off at"
                        + " `/0/Adapters/0/MACAddressSpoofing`, so whether machines inside can use it is not known");
    }
}
