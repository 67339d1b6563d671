package dev.nestor.microsoft.hyperv;

import static dev.nestor.microsoft.hyperv.Reads.facts;
import static dev.nestor.microsoft.hyperv.Reads.fixture;
import static dev.nestor.microsoft.hyperv.Reads.keys;
import static dev.nestor.microsoft.hyperv.Reads.layer;
import static dev.nestor.microsoft.hyperv.Reads.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerShellFileTest {

    private final HyperVReader reader = new HyperVReader();

    @Test
    void readsWhatWindowsPowerShellWritesOfVirtualMachines() {
        Reading reading = readFixture("get-vm-windows-powershell.json");

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
        Reading reading = readFixture("get-vm-powershell-7.json");

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
        Reading reading = readFixture("get-vm-windows-powershell.json");

        assertThat(facts(layer(reading, 0))).doesNotContainKey("vm.hardwareVirtualization");
        assertThat(reading.notes())
                .containsExactly(
                        "nothing says whether these virtual machines can use the processor's virtualization, which"
                                + " `Get-VMProcessor` tells, nor what runs in them: `hv-lab-01`, `app-07`");
    }

    @Test
    void noParentIsNoProofThatThereIsNoCheckpoint() {
        assertThat(facts(layer(readFixture("get-vm-windows-powershell.json"), 0)))
                .doesNotContainKey("vm.checkpoints");
    }

    @Test
    void joinsTheCmdletsInOneFileByGuidOrName() {
        Reading reading = read("{\"vms\": " + text("get-vm-windows-powershell.json") + ", \"cpus\": "
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
        Reading reading = readFixture("get-vmprocessor.json");

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
        Reading reading = read("""
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
        Reading reading = read("""
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
        Reading reading = read("""
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
        Reading reading = read("""
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
        Reading reading = readFixture("wishes.json");

        assertThat(facts(layer(reading, 0))).doesNotContainKey("vm.macSpoofing");
        assertThat(facts(layer(reading, 1))).containsEntry("vm.macSpoofing", "true");
        assertThat(reading.notes())
                .contains("MAC address spoofing is on at `/0/Adapters/1/MACAddressSpoofing` and off at"
                        + " `/0/Adapters/0/MACAddressSpoofing`, so whether machines inside can use it is not known");
    }

    @Test
    void placeholdersAndWrongFormsAreUnknownAndTold() {
        Reading reading = readFixture("wishes.json");

        assertThat(facts(layer(reading, 1))).containsOnlyKeys("vm.macSpoofing");
        assertThat(reading.problems())
                .containsExactlyInAnyOrder(
                        "`lab.json` line 26, column 32, `/1/MemoryStartupBytes`: holds a placeholder: `${memory}`",
                        "`lab.json` line 27, column 34, `/1/DynamicMemoryEnabled`: holds a placeholder: `{{ dynamic }}`",
                        "`lab.json` line 28, column 44, `/1/ExposeVirtualizationExtensions`: holds a placeholder: `{expose}`",
                        "`lab.json` line 30, column 28, `/1/ProcessorCount`: expected a whole number from 1 to 65536, found"
                                + " `two`");
    }

    @Test
    void aComputerNameOnAListOfWishesIsNotThatOfTheHost() {
        assertThat(readFixture("wishes.json").machines().get(0).host()).isEmpty();
    }

    @Test
    void tellsAnExposedMachineWithoutMakingUpWhatRunsInIt() {
        Reading reading = readFixture("wishes.json");
        Layer layer = layer(reading, 0);

        assertThat(layer.software().isUnknown()).isTrue();
        assertThat(reading.notes())
                .contains("what runs in these virtual machines is not said, and they can use the processor's"
                        + " virtualization, which alone does not make it a hypervisor; name it to have it judged:"
                        + " `training-a`");
    }

    @Test
    void readsTheFileOfTheCollector() {
        Reading reading = readFixture("collected.json");

        assertThat(reading.problems()).isEmpty();
        Sighting host = reading.machines().get(0);
        assertThat(host.role()).isEqualTo(Sighting.Role.HOST);
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
        Reading reading = read("[" + first + "," + second + "]");

        assertThat(reading.machines()).hasSize(4);
        assertThat(reading.machines().get(3).host())
                .isEqualTo(reading.machines().get(2).keys());
        assertThat(keys(reading.machines().get(3).host())).contains("NAME other-hv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsEveryEncodingThatHasAMark(String charset) {
        byte[] content = ("\uFEFF" + text("get-vm-windows-powershell.json").replace("app-07", "büro-07"))
                .getBytes(java.nio.charset.Charset.forName(charset));

        assertThat(reader.recognizes(content)).isTrue();
        Reading reading = Reads.read(reader, "lab.json", content);
        assertThat(layer(reading, 1).name()).hasValue("büro-07");
    }

    @Test
    void whatSetContentWroteIsRefusedWithAWayOut() {
        byte[] content = "[\n{ \"VMName\": \"büro-07\", \"State\": 3 }]".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Reads.read(reader, "lab.json", content))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "`lab.json` line 2, column 15, `/0/VMName`: invalid UTF-8, so it may be in the encoding that"
                                + " `Set-Content` of Windows PowerShell has: write it by `Out-File -Encoding utf8`");
    }

    @Test
    void whatIsNotJsonIsRefusedWithItsPlace() {
        String cut = """
                {"vm01":{"IntegrationServicesVersion":"","State":3,
                    "NumaNodes":1,"ReplicationState":0}, ...}
                """;

        assertThat(reader.recognizes(cut.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThatThrownBy(() -> read(cut))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("`lab.json` line 2, column 42");
    }

    @Test
    void jsonOfOtherCmdletsIsRefused() {
        assertThatThrownBy(() -> read("{ \"Name\": \"LAN\", \"SwitchType\": 2 }"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("`lab.json` has no object of `Get-VM`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"get-vm-format-list.txt", "get-vm-table.txt"})
    void whatPowerShellShowsToPeopleIsRefusedWithAWayOut(String name) {
        assertThat(reader.recognizes(fixture(name))).isTrue();
        assertThatThrownBy(() -> readFixture(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`lab.json` is what PowerShell shows to people, so it is not read: export JSON instead, as"
                        + " `nestor-collect.ps1` does, or `Get-VM | ConvertTo-Json` and `Get-VMProcessor * |"
                        + " ConvertTo-Json`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{ \"Computer\": \"HV01\", \"ProccessorManufacturer\": [\"GenuineIntel\", \"GenuineIntel\"] }]",
                "[{ \"Name\": \"lab\", \"SupportsNesting\": false, \"SnapshotEnabled\": false }]",
                "The virtualization host HV01 supports nested virtualization: NO\r\n",
            })
    void whatTheScriptOf2015SaysIsRefusedInAnyForm(String output) {
        assertThat(reader.recognizes(output.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThatThrownBy(() -> read(output))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "`lab.json` is the output of `Get-NestedVirtStatus.ps1`, whose checks are those of"
                                + " 2015, so it is not read: export JSON instead");
    }

    @Test
    void theWholeOutputOfTheScriptIsRefusedToo() {
        byte[] wide = ("\uFEFF" + text("get-nested-virt-status.txt")).getBytes(StandardCharsets.UTF_16LE);

        assertThat(reader.recognizes(wide)).isTrue();
        assertThatThrownBy(() -> Reads.read(reader, "lab.json", wide))
                .hasMessageContaining("`Get-NestedVirtStatus.ps1`");
    }

    @Test
    void notesAndPasswordsAreNeverTold() {
        assertThat(readFixture("wishes.json").toString() + readFixture("get-vm-windows-powershell.json"))
                .doesNotContain("Tr0ub4dor");
    }

    @Test
    void problemsAreToldUpToAHundred() {
        StringBuilder machines = new StringBuilder("[");
        for (int i = 0; i < 150; i++) {
            machines.append(i == 0 ? "" : ",")
                    .append("{ \"VMName\": \"vm")
                    .append(i)
                    .append("\", \"State\": 77 }");
        }
        Reading reading = read(machines.append("]").toString());

        assertThat(reading.machines()).hasSize(150);
        assertThat(reading.problems()).hasSize(101);
        assertThat(reading.problems().get(100))
                .isEqualTo("`lab.json`: further problems than the first 100 are not listed");
    }

    @Test
    void whatIsTrueOfAllMachinesIsToldHoweverManyNotesThereAre() {
        StringBuilder machines = new StringBuilder("[");
        for (int i = 0; i < 150; i++) {
            machines.append(i == 0 ? "" : ",")
                    .append("{ \"VMName\": \"vm")
                    .append(i)
                    .append("\", \"State\": 3, \"ExposeVirtualizationExtensions\": true, \"NetworkAdapters\":")
                    .append("[{ \"MacAddressSpoofing\": 0 }, { \"MacAddressSpoofing\": 1 }] }");
        }
        Reading reading = read(machines.append("]").toString());

        assertThat(reading.notes()).hasSize(102);
        assertThat(reading.notes().get(100)).isEqualTo("further notes than the first 100 are not listed");
        assertThat(reading.notes().get(101)).endsWith("`vm8`, `vm9`, and 140 more");
    }

    @Test
    void aNameThatCannotBeShownCostsTheNameOnly() {
        Reading reading = read("{ \"VMName\": \"a\\u001b[2J\", \"State\": 3 }");

        assertThat(layer(reading, 0).name()).isEmpty();
        assertThat(facts(layer(reading, 0))).containsEntry("vm.state", "off");
        assertThat(reading.problems())
                .containsExactly(
                        "`lab.json` line 1, column 13, `/VMName`: is not used: name of a layer has control characters");
    }

    private Reading readFixture(String name) {
        return Reads.read(reader, "lab.json", fixture(name));
    }

    private Reading read(String content) {
        return Reads.read(reader, "lab.json", content);
    }
}
