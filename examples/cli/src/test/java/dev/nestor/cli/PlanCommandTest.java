package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans by what the vendors state, for stacks as they come. */
class PlanCommandTest {

    private static final List<String> HYPER_V = List.of(
            "microsoft/hyper-v@2022",
            "microsoft/hyper-v@2022",
            "--purpose",
            "test",
            "--fact",
            "0.cpu.vendor=intel",
            "--fact",
            "1.vm.state=saved",
            "--fact",
            "1.vm.hardwareVirtualization=false",
            "--fact",
            "1.network.nat=false");

    private static final List<String> AZURE = List.of(
            "microsoft/azure",
            "vmware/esxi@8.0",
            "--purpose",
            "test",
            "--fact",
            "1.azure.securityType=trusted-launch",
            "--fact",
            "1.azure.size=standard_d2s_v5",
            "--fact",
            "1.memory=4GiB",
            "--fact",
            "1.vm.state=running");

    @TempDir
    private Path folder;

    @Test
    void saysWhatToDoInWhichOrderAndWhatStays() {
        CommandLineRun run = plan(HYPER_V);

        assertThat(run.stderr()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.stdout())
                .containsSubsequence(
                        "What to do",
                        "level 1, microsoft/hyper-v@2022",
                        "1. remove the saved state of the virtual machine",
                        "Remove-VMSavedState -VMName <VM>",
                        "2. expose the processor's virtualization extensions",
                        "Set-VMProcessor -VMName <VM> -ExposeVirtualizationExtensions $true",
                        "for\n       microsoft.enable-nested-virtualization.exposed",
                        "3. let the virtual machine's adapters send under other addresses",
                        "After these steps: ! ready-with-conditions",
                        "What stays",
                        "it has to be found out first:",
                        "Sources of the commands");
    }

    @Test
    void whatIsPinnedIsDoneInstead() {
        CommandLineRun run = plan(HYPER_V, "--pin", "1.network.nat=true");

        assertThat(run.stdout()).contains("New-NetNat").doesNotContain("MacAddressSpoofing");
    }

    @Test
    void whatIsLeftStays() {
        CommandLineRun run = plan(HYPER_V, "--leave", "1.vm.hardwareVirtualization");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.stdout())
                .doesNotContain("Set-VMProcessor")
                .contains("to change `1.vm.hardwareVirtualization` is ruled out, or makes something\n");
    }

    @Test
    void theCostsAreTheUsers() {
        List<String> esxi = List.of(
                "vmware/workstation@8.0", "vmware/esxi@5.1", "--purpose", "training", "--fact", "0.cpu.vendor=intel");

        assertThat(plan(esxi).stdout())
                .contains("install the newer release on the host")
                .contains("buy a license");
        assertThat(plan(esxi, "--cost", "purchase=never", "--cost", "host-reboot=7")
                        .stdout())
                .doesNotContain("buy a license")
                .contains("Cost 7.");
        assertThat(plan(esxi, "--target", "ready-with-conditions").stdout()).contains("There is nothing to do.");
    }

    @Test
    void softwareIsNotBroughtUpToAReleaseThatLittleWasWrittenAbout() {
        CommandLineRun run = plan(List.of(
                "vmware/esxi@8.0",
                "vmware/esxi@7.0",
                "--purpose",
                "test",
                "--fact",
                "1.memory=2GiB",
                "--fact",
                "1.vm.state=off",
                "--fact",
                "1.vm.hardwareVirtualization=false"));

        assertThat(run.stdout()).contains("1.memory=8 GiB").doesNotContain("1.version=");
    }

    @Test
    void theDocumentSaysTheSame() throws IOException {
        JsonValue document =
                Json.parse("plan.json", plan(HYPER_V, "--format", "json").stdout());

        assertThat(text(document, "format")).isEqualTo("nestor/plan/1");
        assertThat(text(document.asObject().required("before"), "verdict")).isEqualTo("not-ready");
        assertThat(text(document.asObject().required("after"), "verdict")).isEqualTo("ready-with-conditions");
        List<JsonValue> steps = document.asObject().required("steps").asArray();
        assertThat(steps)
                .extracting(step -> text(step, "fact"))
                .containsExactly("vm.state", "vm.hardwareVirtualization", "vm.macSpoofing");
        assertThat(text(steps.get(1), "command"))
                .isEqualTo("Set-VMProcessor -VMName <VM> -ExposeVirtualizationExtensions $true");
        assertThat(steps)
                .extracting(step -> text(step, "disruption"))
                .containsExactly("irreversible", "vm-off", "none");
        assertThat(document.asObject().required("cost").asLong()).isEqualTo(1_010);
    }

    @Test
    void aMachineKeepsItsNameInAScript() throws IOException {
        Path stack = Files.writeString(folder.resolve("stack.json"), """
                { "format": "nestor/stack/1", "purpose": "test", "layers": [
                  { "product": "microsoft/hyper-v@2022", "machine": { "cpu.vendor": "intel" } },
                  { "product": "microsoft/hyper-v@2022", "name": "a\\"; rm -rf 'x",
                    "machine": { "vm.state": "off", "vm.hardwareVirtualization": false } } ] }
                """);

        CommandLineRun run = CommandLineRun.real("plan", stack.toString(), "--script", "powershell");

        assertThat(run.stdout())
                .startsWith("#Requires -Version 5.1\n")
                .contains("It was not run on anything")
                .contains("$vm1 = 'a\"; rm -rf ''x'\n")
                .contains("Set-VMProcessor -VMName $vm1 -ExposeVirtualizationExtensions $true\n");
    }

    @Test
    void aVmxFileIsEditedByAShellScript() {
        CommandLineRun run = CommandLineRun.real(
                "plan",
                "vmware/workstation@17",
                "vmware/esxi@8.0",
                "--purpose",
                "test",
                "--fact",
                "1.vm.hardwareVirtualization=false",
                "--script",
                "vmx");

        assertThat(run.stdout())
                .startsWith("#!/bin/sh\n")
                .contains("set_key 'vhv.enable' '\"TRUE\"' 'level 1: expose the processor'\\''s virtualization");
    }

    @Test
    void aVirtualMachineOfACloudIsChangedWithTheToolsOfTheCloud() {
        CommandLineRun run = plan(AZURE);

        assertThat(run.stdout())
                .containsSubsequence(
                        "az vm deallocate --resource-group <resource group> --name <VM>",
                        "az vm update --resource-group <resource group> --name <VM> --security-type Standard",
                        "az vm resize --resource-group <resource group> --name <VM> --size <nesting size",
                        "az vm start --resource-group <resource group> --name <VM>")
                .doesNotContain("Stop-VM", "Set-VM", "Start-VM");
    }

    @Test
    void theScriptForACloudTellsWhatIsSoAlreadyByItsTools() {
        assertThat(plan(AZURE, "--script", "shell").stdout())
                .contains("[ \"$(az vm show --resource-group \"$resource_group\" --name \"$vm1\"")
                .contains("\" = Standard ]");
    }

    @Test
    void slipsAreToldInASentence() {
        assertThat(plan(HYPER_V, "--pin", "1.network.nta=true").stderr())
                .isEqualTo("nestor: unknown fact `network.nta`, did you mean `network.nat`?\n");
        assertThat(plan(HYPER_V, "--pin", "4.network.nat=true").stderr()).startsWith("nestor: no level 4 in");
        assertThat(plan(HYPER_V, "--pin", "1.vm.generation=1").stderr())
                .isEqualTo("nestor: no way is known to make this change: `1.vm.generation=1`\n");
        assertThat(plan(HYPER_V, "--leave", "memory").stderr())
                .isEqualTo("nestor: `--leave` is not of the form `LEVEL.NAME`: `memory`\n");
        assertThat(plan(HYPER_V, "--cost", "vm-off").stderr())
                .isEqualTo("nestor: cost is not of the form `DISRUPTION=COST`: `vm-off`\n");
        assertThat(plan(HYPER_V, "--cost", "vm-off=-1").stderr())
                .isEqualTo("nestor: cost is neither a whole number nor `never`: `vm-off=-1`\n");
        assertThat(plan(HYPER_V, "--cost", "downtime=3").stderr()).startsWith("nestor: unknown disruption `downtime`");
        assertThat(plan(HYPER_V, "--target", "perfect").stderr())
                .isEqualTo("nestor: unknown target `perfect`, known are `ready`, `ready-with-conditions`\n");
        assertThat(plan(HYPER_V, "--script", "bash").stderr())
                .isEqualTo("nestor: unknown language `bash`, known are `powershell`, `shell`, `vmx`\n");
    }

    private static CommandLineRun plan(List<String> stack, String... more) {
        return CommandLineRun.real(Stream.of(Stream.of("plan"), stack.stream(), Stream.of(more))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private static String text(JsonValue value, String field) {
        return value.asObject().required(field).asText();
    }
}
