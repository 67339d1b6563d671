package dev.nestor.microsoft.hyperv;

import static dev.nestor.microsoft.hyperv.Reads.fixture;
import static dev.nestor.microsoft.hyperv.Reads.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of PowerShell that are not read, and the way out that each is told. */
class PowerShellRefusalsTest {

    private final HyperVReader reader = new HyperVReader();

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
        assertThatThrownBy(() -> Reads.lab(cut))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("`lab.json` line 2, column 42");
    }

    @Test
    void jsonOfOtherCmdletsIsRefused() {
        assertThatThrownBy(() -> Reads.lab("{ \"Name\": \"LAN\", \"SwitchType\": 2 }"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("`lab.json` has no object of `Get-VM`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"get-vm-format-list.txt", "get-vm-table.txt"})
    void whatPowerShellShowsToPeopleIsRefusedWithAWayOut(String name) {
        assertThat(reader.recognizes(fixture(name))).isTrue();
        assertThatThrownBy(() -> Reads.labFixture(name))
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
        assertThatThrownBy(() -> Reads.lab(output))
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
}
