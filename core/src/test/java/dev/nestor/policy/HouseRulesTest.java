package dev.nestor.policy;

import static dev.nestor.policy.Acme.policy;
import static dev.nestor.policy.Acme.question;
import static dev.nestor.policy.PackMaker.policyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.rule.Axis;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import org.junit.jupiter.api.Test;

/** What a company says itself can be stricter than its vendors, and never laxer. */
class HouseRulesTest {

    private static final Question QUESTION = question("acme/hyper@8", "acme/hyper@8");

    @Test
    void theHouseMakesAVerdictStricter() {
        RulePack vendor = vendor(Status.SUPPORTED);
        RulePack house = policyOf("house")
                .stance("not-here", "*", "*", Axis.SUPPORT, Status.UNSUPPORTED)
                .pack();

        assertThat(policy(vendor).decide(QUESTION).verdict()).isEqualTo(Verdict.READY);
        assertThat(policy(vendor, house).decide(QUESTION).verdict()).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void theHouseCannotSpeakForAVendor() {
        RulePack vendor = vendor(Status.UNSUPPORTED);
        Policy policy = policy(
                vendor,
                policyOf("house")
                        .stance("yes", "*", "*", Axis.SUPPORT, Status.SUPPORTED)
                        .pack());

        assertThat(policy.assess(QUESTION).axis(Axis.SUPPORT).status()).isEqualTo(Status.UNSUPPORTED);
        assertThat(policy.decide(QUESTION).verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(WaiverMaker.with(policy, WaiverMaker.rule("lab", "acme.policy.stance"))
                        .decide(QUESTION)
                        .verdict())
                .isEqualTo(Verdict.READY_WITH_CONDITIONS);
    }

    private static RulePack vendor(Status support) {
        return policyOf("acme")
                .stance("stance", "acme/hyper", "*", Axis.SUPPORT, support)
                .stance("runs", "acme/hyper", "*", Axis.FEASIBILITY, Status.POSSIBLE)
                .stance("free", "acme/hyper", "*", Axis.LICENSING, Status.INCLUDED)
                .stance("on", "acme/hyper", "*", Axis.ENABLEMENT, Status.READY)
                .pack();
    }
}
