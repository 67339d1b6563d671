package dev.nestor.policy;

import static dev.nestor.policy.Acme.forTest;
import static dev.nestor.policy.Acme.policy;
import static dev.nestor.policy.Acme.status;
import static dev.nestor.policy.PackMaker.document;
import static dev.nestor.policy.PackMaker.policyOf;
import static dev.nestor.rule.Axis.FEASIBILITY;
import static dev.nestor.rule.Axis.LICENSING;
import static dev.nestor.rule.Axis.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.fact.FactValue;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Operator;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    private final RulePack preview = document("acme.preview", "acme", Authority.VENDOR_DOCUMENTATION)
            .covering("2015-10-17", "2016-09-19")
            .inSeries("acme.nesting")
            .stance("preview", "acme/hyper", "acme/hyper", SUPPORT, Status.PREVIEW)
            .on("2015-10-17", "2016-09-19")
            .pack();
    private final RulePack current = document("acme.current", "acme", Authority.VENDOR_DOCUMENTATION)
            .covering("2025-06-10", null)
            .inSeries("acme.nesting")
            .stance("yes", "acme/hyper", "acme/hyper", SUPPORT, Status.SUPPORTED)
            .on("2023-07-14", null)
            .pack();
    private final Policy policy = policy(preview, current);

    @Test
    void eachDayHasItsOwnAnswer() {
        assertThat(supportOn("2015-10-17")).isEqualTo(Status.PREVIEW);
        assertThat(supportOn("2016-09-18")).isEqualTo(Status.PREVIEW);
        assertThat(supportOn("2025-06-10")).isEqualTo(Status.SUPPORTED);
        assertThat(supportOn("2026-11-21")).isEqualTo(Status.SUPPORTED);
    }

    @Test
    void aDayThatNobodyHasReadIsUnknownAndNotUnstated() {
        for (String day : new String[] {"2015-10-16", "2016-09-19", "2020-01-01", "2025-06-09"}) {
            Assessment assessment = policy.assess(on(day));

            assertThat(assessment.axis(SUPPORT).status()).as(day).isEqualTo(Status.UNKNOWN);
            assertThat(assessment.axis(SUPPORT).because()).containsExactly("acme.current", "acme.preview");
            assertThat(assessment.axis(FEASIBILITY).status())
                    .as("nothing there speaks of it")
                    .isEqualTo(Status.UNSTATED);
            assertThat(assessment.advisories().get(0).message()).startsWith("no text of " + day + " is recorded of");
        }
    }

    @Test
    void aDocumentThatDidNotExistYetWasSilent() {
        RulePack post = document("acme.post", "acme", Authority.VENDOR_STAFF)
                .covering("2017-04-13", null)
                .publishedOn("2017-04-13")
                .stance("yes", "acme/hyper", "acme/hyper", SUPPORT, Status.SUPPORTED)
                .on("2017-04-13", null)
                .pack();

        assertThat(status(policy(post), SUPPORT, on("2017-04-12"))).isEqualTo(Status.UNSTATED);
        assertThat(status(policy(post), SUPPORT, on("2017-04-13"))).isEqualTo(Status.SUPPORTED);
    }

    @Test
    void anUnreadTextLeavesOpenOnlyWhatItsConditionsAllow() {
        RulePack amd = document("acme.amd", "acme", Authority.VENDOR_DOCUMENTATION)
                .covering("2025-06-10", null)
                .stanceWhen(
                        "amd",
                        "acme/hyper",
                        "acme/hyper",
                        new Condition.Comparison(
                                Operand.parse("hardware.cpu.vendor"), Operator.IS, new FactValue.Word("amd")),
                        FEASIBILITY,
                        Status.POSSIBLE)
                .on("2025-06-10", null)
                .pack();
        Question intel =
                forTest("acme/hyper", "acme/hyper", "0.cpu.vendor=intel").asOf(LocalDate.of(2020, 1, 1));
        Question some = forTest("acme/hyper", "acme/hyper").asOf(LocalDate.of(2020, 1, 1));

        assertThat(status(policy(amd), FEASIBILITY, intel)).isEqualTo(Status.UNSTATED);
        assertThat(status(policy(amd), FEASIBILITY, some)).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void whatWasWithdrawnLeavesNothingOpenOnAnUnreadDay() {
        RulePack slip = policyOf("acme")
                .covering("2025-06-10", null)
                .stance("slip", "acme/hyper", "acme/hyper", SUPPORT, Status.SUPPORTED)
                .withdrawn()
                .pack();

        assertThat(status(policy(slip), SUPPORT, on("2020-01-01"))).isEqualTo(Status.UNSTATED);
    }

    @Test
    void aTextSpeaksOnTheDaysItWasReadForAndOnNoOther() {
        RulePack first = document("acme.first", "acme", Authority.VENDOR_DOCUMENTATION)
                .covering("2015-10-17", "2016-09-19")
                .inSeries("acme.nesting")
                .stance("never-ended", "acme/hyper", "acme/hyper", SUPPORT, Status.PREVIEW)
                .on("2015-10-17", null)
                .pack();

        assertThat(status(policy(first, current), SUPPORT, on("2026-11-21"))).isEqualTo(Status.SUPPORTED);
    }

    @Test
    void anUnreadDayCannotHideWhatIsTheWorstAlready() {
        RulePack article = policyOf("acme")
                .stance("no", "acme/hyper", "*", SUPPORT, Status.UNSUPPORTED)
                .pack();

        assertThat(status(policy(preview, current, article), SUPPORT, on("2020-01-01")))
                .isEqualTo(Status.UNSUPPORTED);
    }

    @Test
    void anExceptionInAnUnreadTextLeavesOpenWhatItWouldOverride() {
        RulePack article = policyOf("acme")
                .stance("license", "acme/hyper", "*", LICENSING, Status.LICENSE_REQUIRED)
                .pack();
        RulePack guide = document("acme.guide", "acme", Authority.VENDOR_DOCUMENTATION)
                .covering("2026-11-21", null)
                .exception("free", "acme/witness", "*", LICENSING, Status.INCLUDED, "acme.policy.license")
                .pack();
        Question witness = forTest("acme/hyper@8", "acme/witness@8");

        assertThat(status(policy(article, guide), LICENSING, witness)).isEqualTo(Status.INCLUDED);
        assertThat(status(policy(article, guide), LICENSING, witness.asOf(LocalDate.of(2020, 6, 1))))
                .isEqualTo(Status.UNKNOWN);
        assertThat(status(policy(article, guide), LICENSING, on("2020-06-01"))).isEqualTo(Status.LICENSE_REQUIRED);
    }

    @Test
    void aStatementCountsFromItsFirstDayUntilItsLast() {
        Policy dated = policy(policyOf("acme")
                .stance("then", "acme/hyper", "acme/hyper", SUPPORT, Status.PREVIEW)
                .on("2014-03-03", "2014-08-25")
                .pack());

        assertThat(status(dated, SUPPORT, on("2014-03-02"))).isEqualTo(Status.UNSTATED);
        assertThat(status(dated, SUPPORT, on("2014-03-03"))).isEqualTo(Status.PREVIEW);
        assertThat(status(dated, SUPPORT, on("2014-08-24"))).isEqualTo(Status.PREVIEW);
        assertThat(status(dated, SUPPORT, on("2014-08-25"))).isEqualTo(Status.UNSTATED);
    }

    @Test
    void aPastDayIsStampedAndAFutureOneRefused() {
        assertThat(on("2015-10-17").historical()).isTrue();
        assertThat(on("2026-11-21").historical()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on("2026-11-22"))
                .withMessage("day is after today, and nobody has read its text: `2026-11-22`");
    }

    private Status supportOn(String day) {
        return status(policy, SUPPORT, on(day));
    }

    private static Question on(String day) {
        return forTest("acme/hyper@8", "acme/hyper@8").asOf(LocalDate.parse(day));
    }
}
