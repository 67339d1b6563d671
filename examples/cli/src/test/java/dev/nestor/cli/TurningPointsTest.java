package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Question;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.policy.Policy;
import dev.nestor.policy.Turn;
import dev.nestor.rule.Axis;
import dev.nestor.spi.VendorPlugins;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which what the vendors said changed. */
class TurningPointsTest {

    private static final VendorPlugins PLUGINS = VendorPlugins.discover(Main.class.getClassLoader());
    private static final Policy POLICY = PLUGINS.policy();

    @ParameterizedTest(name = "on {0} {1} > {2} for {3} with {4}: {5} is {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2009-11-01, vmware/workstation@7.0, vmware/esx@4.0, test, -, support, unsupported",
                "2010-06-01, vmware/workstation@7.0, vmware/esx@4.0, test, -, support, supported",
                "2010-06-01, vmware/workstation@7.0, vmware/esx@4.1, test, -, support, unsupported",
                "2011-12-08, vmware/workstation@7.0, vmware/esx@4.0, test, -, support, unsupported",
                "2012-06-01, vmware/workstation@7.0, vmware/esx@4.0, test, -, support, unsupported",
                "2012-06-01, vmware/workstation@7.0, vmware/esx@4.0, test, -, feasibility, known-working",
                "2015-10-16, microsoft/hyper-v@2016, microsoft/hyper-v@2016, test, -, support, unknown",
                "2015-10-17, microsoft/hyper-v@10.0.10565, microsoft/hyper-v@10.0.10565, test, -, support, preview",
                "2015-10-17, microsoft/hyper-v@10.0.10565, microsoft/hyper-v@10.0.10565, production, -, support, unsupported",
                "2016-06-22, microsoft/hyper-v@10.0.14361, microsoft/hyper-v@10.0.14361, test, 1.vm.checkpoints=true, enablement, blocked",
                "2016-06-23, microsoft/hyper-v@10.0.14361, microsoft/hyper-v@10.0.14361, test, 1.hyperv.configurationVersion=7.1, enablement, blocked",
                "2016-09-18, microsoft/hyper-v@2016, microsoft/hyper-v@2016, test, -, support, preview",
                "2016-09-19, microsoft/hyper-v@2016, microsoft/hyper-v@2016, production, -, support, unstated",
                "2021-09-08, microsoft/hyper-v@2022, microsoft/hyper-v@2022, test, 0.cpu.vendor=amd, feasibility, impossible",
                "2021-09-09, microsoft/hyper-v@2022, microsoft/hyper-v@2022, test, 0.cpu.vendor=amd, feasibility, possible",
                "2021-09-09, microsoft/hyper-v@2019, microsoft/hyper-v@2019, test, 0.cpu.vendor=amd, feasibility, impossible",
                "2021-12-07, microsoft/hyper-v@2022, microsoft/hyper-v@2022, production, -, support, unstated",
                "2021-12-08, microsoft/hyper-v@2022, microsoft/hyper-v@2022, production, -, support, unsupported",
                "2021-12-08, microsoft/hyper-v@2022, microsoft/hyper-v@2022, test, -, support, unstated",
                "2022-03-02, microsoft/hyper-v@2022, microsoft/hyper-v@2022, production, -, support, supported",
                "2023-07-14, microsoft/hyper-v@2022, microsoft/hyper-v@2022, production, -, support, supported",
                "2024-07-30, microsoft/hyper-v@2022, microsoft/hyper-v@2022, production, -, support, supported",
                "2024-07-31, microsoft/hyper-v@2022, microsoft/hyper-v@2022, production, -, support, supported",
            })
    void eachDayHasItsAnswer(
            String day, String outer, String inner, String purpose, String fact, String axis, String status) {
        assertThat(ask(day, purpose, fact, outer, inner)
                        .axis(Axis.parse(axis))
                        .status()
                        .word())
                .isEqualTo(status);
    }

    @Test
    void oneLevelInProductionSinceTheEndOfJuly2024() {
        assertThat(secondLevelOn("2024-07-30")).isEqualTo("unstated");
        assertThat(secondLevelOn("2024-07-31")).isEqualTo("unsupported");
    }

    @Test
    void theRowOnAmdWasWrongForFourteenDaysAndThen93() {
        Assessment wrong =
                ask("2023-07-20", "test", "0.cpu.vendor=amd", "microsoft/hyper-v@2019", "microsoft/hyper-v@2019");
        Finding mistake = wrong.findings().stream()
                .filter(finding -> finding.rule().id().endsWith("amd-host-by-mistake"))
                .findFirst()
                .orElseThrow();

        assertThat(mistake.rule().withdrawn()).isTrue();
        assertThat(mistake.decides()).isFalse();
        assertThat(wrong.axis(Axis.FEASIBILITY).status().word()).isEqualTo("impossible");
        assertThat(configurationVersion("2023-07-13", "9.3")).isEqualTo("blocked");
        assertThat(configurationVersion("2023-07-28", "9.3")).isEqualTo("ready");
        assertThat(configurationVersion("2023-07-28", "9.2")).isEqualTo("blocked");
    }

    @Test
    void theTimelineHasThemAll() {
        List<Turn> turns = POLICY.timeline(
                Question.about(
                        PLUGINS.stack("microsoft/hyper-v@2022", "microsoft/hyper-v@2022"), LocalDate.of(2026, 11, 21)),
                LocalDate.of(2009, 1, 1));

        assertThat(turns)
                .extracting(turn -> turn.day().toString())
                .contains(
                        "2015-10-17",
                        "2016-06-23",
                        "2016-09-19",
                        "2021-09-09",
                        "2021-12-08",
                        "2022-03-02",
                        "2023-07-14");
    }

    private static String secondLevelOn(String day) {
        return ask(
                        day,
                        "production",
                        null,
                        "microsoft/hyper-v@2022",
                        "microsoft/hyper-v@2022",
                        "microsoft/hyper-v@2022")
                .nestings()
                .get(1)
                .axis(Axis.SUPPORT)
                .status()
                .word();
    }

    /** What the requirement on AMD says of a configuration version. */
    private static String configurationVersion(String day, String version) {
        Stack stack = POLICY.knowledge()
                .state(
                        PLUGINS.stack("microsoft/hyper-v@2022", "microsoft/hyper-v@2022"),
                        1,
                        "hyperv.configurationVersion",
                        version);
        Assessment answer = POLICY.assess(
                Question.about(POLICY.knowledge().state(stack, 0, "cpu.vendor", "amd"), LocalDate.of(2026, 11, 21))
                        .asOf(LocalDate.parse(day)));
        return answer.findings().stream()
                .filter(finding -> finding.rule().id().endsWith("amd-configuration-version"))
                .map(finding -> finding.status().word())
                .findFirst()
                .orElse("silent");
    }

    private static Assessment ask(String day, String purpose, String fact, String... layers) {
        Stack stack = PLUGINS.stack(layers);
        if (fact != null) {
            String name = fact.substring(2, fact.indexOf('='));
            stack = POLICY.knowledge().state(stack, fact.charAt(0) - '0', name, fact.substring(fact.indexOf('=') + 1));
        }
        return POLICY.assess(Question.about(stack, LocalDate.of(2026, 11, 21))
                .forPurpose(Purpose.parse(purpose))
                .asOf(LocalDate.parse(day)));
    }
}
