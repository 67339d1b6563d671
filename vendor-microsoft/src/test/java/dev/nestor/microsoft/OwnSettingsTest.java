package dev.nestor.microsoft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.model.Place;
import dev.nestor.model.Stack;
import dev.nestor.plan.Disruption;
import dev.nestor.plan.Language;
import dev.nestor.plan.Setting;
import dev.nestor.plan.Setting.Holder;
import dev.nestor.plan.Setting.Instruction;
import dev.nestor.plan.Settings;
import dev.nestor.rule.ProductPattern;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Products that are based on Hyper-V, and are not read or changed with its cmdlets. */
class OwnSettingsTest {

    private static final Settings SETTINGS = Asking.MICROSOFT.settings();
    private static final ProductPattern HYPER_V = ProductPattern.parse("microsoft/hyper-v");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "microsoft/azure",
                "microsoft/windows-365",
                "microsoft/wsl",
                "microsoft/windows-sandbox",
                "microsoft/hyper-v-containers",
                "microsoft/aks-edge-essentials",
                "microsoft/eflow"
            })
    void noCmdletForVirtualMachinesOfHyperVReachesOthers(String platform) {
        assertThat(inherited(Holder.VM, platform)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"microsoft/azure", "microsoft/windows-365"})
    void nobodyIsAskedToLookAtAHostOfMicrosoft(String cloud) {
        assertThat(inherited(Holder.HOST, cloud)).isEmpty();
    }

    @Test
    void azureLocalIsAHyperVHost() {
        assertThat(inherited(Holder.VM, "microsoft/azure-local@2411.3"))
                .contains("vm.state", "vm.hardwareVirtualization", "hyperv.configurationVersion");
        assertThat(inherited(Holder.HOST, "microsoft/azure-local@2411.3")).doesNotContain("version");
    }

    @Test
    void allCommandsForAzureAreForAShell() {
        assertThat(instructions(of("microsoft/azure")).flatMap(how -> how.command().stream()))
                .isNotEmpty()
                .allMatch(command ->
                        command.language() == Language.SHELL && command.text().startsWith("az vm "));
    }

    @Test
    void theSizeAloneDecidesOnNestingInAzure() {
        Setting exposed = of("microsoft/azure").stream()
                .filter(setting -> setting.fact().equals("vm.hardwareVirtualization"))
                .findFirst()
                .orElseThrow();

        assertThat(exposed.read().orElseThrow().summary()).contains("the size alone decides");
        assertThat(exposed.moves()).isEmpty();
    }

    @Test
    void everyCommandThatChangesAnythingIsChecked() {
        assertThat(SETTINGS.all().stream()
                        .flatMap(setting -> setting.moves().stream())
                        .flatMap(move -> move.how().command().stream()))
                .isNotEmpty()
                .allMatch(command -> command.check().isPresent());
    }

    @Test
    void whatIsLostWithASavedStateOrCheckpointsDoesNotComeBack() {
        assertThat(SETTINGS.all().stream()
                        .flatMap(setting -> setting.moves().stream())
                        .filter(move -> move.how().command().stream()
                                .anyMatch(command -> command.text().contains("Remove-VM"))))
                .hasSize(2)
                .allMatch(move -> move.disruption() == Disruption.IRREVERSIBLE);
    }

    /** The facts that {@code platform} has the settings of Hyper-V for. */
    private static List<String> inherited(Holder holder, String platform) {
        Stack stack = Asking.MICROSOFT.stack(platform, "vmware/esxi@8.0");
        int level = holder == Holder.VM ? 1 : 0;
        return SETTINGS.all().stream()
                .filter(setting ->
                        setting.holder() == holder && setting.platform().equals(HYPER_V))
                .map(Setting::fact)
                .filter(fact -> SETTINGS.of(new Place(level, fact), stack).stream()
                        .anyMatch(setting -> setting.platform().equals(HYPER_V)))
                .toList();
    }

    private static List<Setting> of(String platform) {
        return SETTINGS.all().stream()
                .filter(setting -> setting.platform().equals(ProductPattern.parse(platform)))
                .toList();
    }

    private static Stream<Instruction> instructions(List<Setting> settings) {
        return settings.stream()
                .flatMap(setting -> Stream.concat(
                        setting.read().stream(), setting.moves().stream().map(Setting.Move::how)));
    }
}
