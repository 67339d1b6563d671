package dev.nestor.microsoft.hyperv;

import static dev.nestor.microsoft.hyperv.Reads.facts;
import static dev.nestor.microsoft.hyperv.Reads.layer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.inventory.Reading;
import org.junit.jupiter.api.Test;

/** What is told beside machines: what is wrong, what is odd, and what never. */
class PowerShellProblemsTest {

    @Test
    void placeholdersAndWrongFormsAreUnknownAndTold() {
        Reading reading = Reads.labFixture("wishes.json");

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
    void notesAndPasswordsAreNeverTold() {
        assertThat(Reads.labFixture("wishes.json").toString() + Reads.labFixture("get-vm-windows-powershell.json"))
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
        Reading reading = Reads.lab(machines.append("]").toString());

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
        Reading reading = Reads.lab(machines.append("]").toString());

        assertThat(reading.notes()).hasSize(102);
        assertThat(reading.notes().get(100)).isEqualTo("further notes than the first 100 are not listed");
        assertThat(reading.notes().get(101)).endsWith("`vm8`, `vm9`, and 140 more");
    }

    @Test
    void aNameThatCannotBeShownCostsTheNameOnly() {
        Reading reading = Reads.lab("{ \"VMName\": \"a\\u001b[2J\", \"State\": 3 }");

        assertThat(layer(reading, 0).name()).isEmpty();
        assertThat(facts(layer(reading, 0))).containsEntry("vm.state", "off");
        assertThat(reading.problems())
                .containsExactly(
                        "`lab.json` line 1, column 13, `/VMName`: is not used: name of a layer has characters that cannot be shown");
    }
}
