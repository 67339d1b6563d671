package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What to find out, and how, on the platforms of the vendors. */
class MissingCommandTest {

    private static final String[] WORKSTATION = {
        "vmware/workstation@17", "vmware/esxi@8.0", "--fact", "0.cpu.vendor=intel", "--fact", "1.memory=16GiB"
    };

    @Test
    void namesTheSetsAndHowToFindEachFactOut() {
        CommandLineRun run = missing(WORKSTATION);

        assertThat(run.stderr()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.stdout())
                .containsSubsequence(
                        "What to find out",
                        "decides enablement at level 1",
                        "How",
                        "`--fact 0.vmware.hostVbsMode=true`",
                        "(Get-CimInstance -ClassName Win32_ComputerSystem).HypervisorPresent",
                        "`--fact 1.vm.hardwareVirtualization=true`",
                        "vhv.enable");
    }

    @Test
    void theDocumentSaysTheSame() {
        String[] asDocument = java.util.Arrays.copyOf(WORKSTATION, WORKSTATION.length + 2);
        asDocument[WORKSTATION.length] = "--format";
        asDocument[WORKSTATION.length + 1] = "json";

        JsonValue document = Json.parse("missing.json", missing(asDocument).stdout());

        assertThat(document.asObject().required("format").asText()).isEqualTo("nestor/missing/1");
        List<JsonValue> sets = document.asObject().required("sets").asArray();
        assertThat(sets).isNotEmpty().allSatisfy(set -> {
            assertThat(set.asObject().required("facts").asArray()).isNotEmpty();
            assertThat(set.asObject().required("decides").asArray()).isNotEmpty();
        });
    }

    @Test
    void aVirtualMachineOfACloudIsLookedAtWithTheToolsOfTheCloud() {
        CommandLineRun run = missing("microsoft/azure", "vmware/esxi@8.0");

        assertThat(run.stdout())
                .contains("`--fact 1.memory=8GiB`", "az vm show", "az vm list-skus")
                .doesNotContain("Get-VM", "Get-CimInstance");
    }

    @Test
    void whatIsKnownNeedsNoQuestions() {
        assertThat(CommandLineRun.acme("missing", "acme/anvil@2.0").stdout()).contains("Nothing is unknown.");
    }

    private static CommandLineRun missing(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "missing";
        System.arraycopy(words, 0, all, 1, words.length);
        return CommandLineRun.real(all);
    }
}
