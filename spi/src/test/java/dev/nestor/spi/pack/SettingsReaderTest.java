package dev.nestor.spi.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.nestor.fact.FactValue;
import dev.nestor.plan.Disruption;
import dev.nestor.plan.Language;
import dev.nestor.plan.Setting;
import dev.nestor.plan.Setting.Holder;
import dev.nestor.plan.Setting.Move;
import dev.nestor.rule.ProductPattern;
import dev.nestor.spi.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    @Test
    void readsHowAFactIsReadAndChanged() {
        Setting setting = read(Sample.SETTINGS).get(0);

        assertThat(setting.fact()).isEqualTo("vm.hardwareVirtualization");
        assertThat(setting.platform()).isEqualTo(ProductPattern.parse("microsoft/hyper-v [10.0.14393,)"));
        assertThat(setting.holder()).isEqualTo(Holder.VM);
        assertThat(setting.read().orElseThrow().command().orElseThrow().language())
                .isEqualTo(Language.POWERSHELL);
        assertThat(setting.source().section()).isEqualTo("Configure");
        Move move = setting.moves().get(0);
        assertThat(move.to()).contains(new FactValue.Flag(true));
        assertThat(move.needs()).containsEntry("vm.state", new FactValue.Word("off"));
        assertThat(move.disruption()).isEqualTo(Disruption.VM_OFF);
    }

    @Test
    void platformsThatShareACommandAreNamedTogether() {
        String shared = Sample.with(
                Sample.SETTINGS, "\"microsoft/hyper-v\"", "[\"vmware/workstation\", \"vmware/fusion [5.0,)\"]");

        assertThat(read(shared))
                .extracting(setting -> setting.fact() + " on " + setting.platform())
                .containsExactly(
                        "vm.hardwareVirtualization on microsoft/hyper-v [10.0.14393,)",
                        "version on vmware/workstation",
                        "version on vmware/fusion [5.0,)");
        assertThat(Schemas.SETTINGS.problems(shared)).isEmpty();
    }

    @Test
    void aSettingIsForAtLeastOnePlatform() {
        String none = Sample.with(Sample.SETTINGS, "\"microsoft/hyper-v\"", "[]");

        assertThat(catchThrowableOfType(JsonException.class, () -> read(none)))
                .hasMessage("`settings.json` line 28, column 19, `/settings/1/platform`: list is empty");
        assertThat(Schemas.SETTINGS.problems(none)).isNotEmpty();
    }

    @Test
    void aChangeNeedsNoCommand() {
        Setting upgrade = read(Sample.SETTINGS).get(1);

        assertThat(upgrade.read()).isEmpty();
        assertThat(upgrade.moves()).singleElement().satisfies(move -> {
            assertThat(move.how().command()).isEmpty();
            assertThat(move.to()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "vm.hardwareVirtualization" | "vm.hardwareVirtualisation" | `settings.json` line 5, column 15, `/settings/0/fact`: unknown fact `vm.hardwareVirtualisation`, did you mean `vm.hardwareVirtualization`?
            "to": "true"                | "to": "yes"                 | `settings.json` line 15, column 17, `/settings/0/changes/0/to`: fact `vm.hardwareVirtualization`: neither `true` nor `false`: `yes`
            "vm.state": "off"           | "vm.state": "gone"          | `settings.json` line 20, column 34, `/settings/0/changes/0/needs/vm.state`: fact `vm.state`: unknown value `gone`, known are `off`, `running`, `paused`, `saved`
            "vm.state": "off"           | "vm.sate": "off"            | `settings.json` line 20, column 33, `/settings/0/changes/0/needs/vm.sate`: unknown fact `vm.sate`, did you mean `vm.state`?
            "disruption": "vm-off"      | "disruption": "vm off"      | `settings.json` line 21, column 25, `/settings/0/changes/0/disruption`: unknown disruption `vm off`, known are `none`, `vm-off`, `host-reboot`, `irreversible`, `purchase`
            "of": "host"                | "of": "vm"                  | `settings.json` line 26, column 5, `/settings/1`: a version is that of the platform, not of a virtual machine on it
            "of": "host"                | "of": "hots"                | `settings.json` line 29, column 13, `/settings/1/of`: unknown holder `hots`, did you mean `host`?
            "summary": "upgrade the host" | "to": "true", "summary": "x" | `settings.json` line 30, column 21, `/settings/1/changes/0/to`: a version is changed to any other one
            "summary": "upgrade the host" | "check": "true", "summary": "x" | `settings.json` line 30, column 21, `/settings/1/changes/0/check`: `check` needs a `command`
            https://example.org/upgrades | upgrades | `settings.json` line 31, column 47, `/settings/1/source/url`: url is not absolute: `upgrades`
            """)
    void saysWhatIsWrongAndWhere(String from, String to, String problem) {
        String wrong = Sample.with(Sample.SETTINGS, from, to);

        assertThat(catchThrowableOfType(JsonException.class, () -> read(wrong))).hasMessage(problem);
        assertThat(Schemas.SETTINGS.problems(Sample.SETTINGS)).isEmpty();
    }

    @Test
    void aProductThatInheritsNothingSaysSoForAllFactsAtOnce() {
        String cloud = """
                { "format": "nestor/settings/1", "settings": [
                  { "fact": "*", "platform": "microsoft/azure", "of": "vm",READ
                    "source": { "title": "Commands", "url": "https://example.org/commands", "section": "All" } } ] }
                """;
        String bare = cloud.replace("READ", "");

        assertThat(Schemas.SETTINGS.problems(bare)).isEmpty();
        assertThat(read(bare)).singleElement().satisfies(setting -> {
            assertThat(setting.fact()).isEqualTo(Setting.ANY_FACT);
            assertThat(setting.read()).isEmpty();
            assertThat(setting.moves()).isEmpty();
        });
        String instructing = cloud.replace("READ", " \"read\": { \"summary\": \"look at it\" },");
        assertThat(catchThrowableOfType(JsonException.class, () -> read(instructing)))
                .hasMessage("`settings.json` line 2, column 3, `/settings/0`: no instruction fits every fact");
    }

    @Test
    void aBraceThatStandsAloneIsFoundInTheCommand() {
        String wrong = Sample.with(Sample.SETTINGS, "-VMName {vm} -Expose", "-VMName {vm -Expose");

        assertThat(catchThrowableOfType(JsonException.class, () -> read(wrong)))
                .hasMessageContaining("/settings/0/changes/0/command`: brace stands alone in `Set-VMProcessor");
    }

    private static List<Setting> read(String text) {
        try {
            return SettingsReader.read(
                    "settings.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Sample.FACTS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
