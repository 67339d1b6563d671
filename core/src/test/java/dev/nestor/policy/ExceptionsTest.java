package dev.nestor.policy;

import static dev.nestor.policy.Acme.forTest;
import static dev.nestor.policy.Acme.policy;
import static dev.nestor.policy.Acme.status;
import static dev.nestor.policy.PackMaker.is;
import static dev.nestor.policy.PackMaker.policyOf;
import static dev.nestor.policy.WeighingTest.finding;
import static dev.nestor.rule.Axis.LICENSING;
import static dev.nestor.rule.Axis.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import org.junit.jupiter.api.Test;

class ExceptionsTest {

    private final RulePack article = policyOf("acme")
            .stance("no", "acme/hyper", "*", SUPPORT, Status.UNSUPPORTED)
            .stance("license", "acme/hyper", "*", LICENSING, Status.LICENSE_REQUIRED)
            .advice("no-obligation", "acme/hyper", "*", AdviceKind.RISK)
            .exception(
                    "witness",
                    "acme/witness",
                    "*",
                    SUPPORT,
                    Status.CONDITIONAL,
                    "acme.policy.no",
                    "acme.policy.no-obligation")
            .pack();

    @Test
    void anExceptionReplacesWhatItOverridesAndNothingElse() {
        Assessment assessment = policy(article).assess(forTest("acme/hyper@8", "acme/witness@8"));

        assertThat(assessment.axis(SUPPORT).status()).isEqualTo(Status.CONDITIONAL);
        assertThat(assessment.axis(LICENSING).status()).isEqualTo(Status.LICENSE_REQUIRED);
        assertThat(finding(assessment, "acme.policy.no").state()).isEqualTo(Finding.State.OVERRIDDEN);
        assertThat(finding(assessment, "acme.policy.no").weighedDownBy()).containsExactly("acme.policy.witness");
        assertThat(assessment.advisories()).extracting(Advisory::state).containsExactly(Finding.State.OVERRIDDEN);
    }

    @Test
    void theExceptionSparesWhatItIsNotAbout() {
        assertThat(status(policy(article), SUPPORT, forTest("acme/hyper@8", "acme/hyper@8")))
                .isEqualTo(Status.UNSUPPORTED);
    }

    @Test
    void anOpenExceptionLeavesOpenWhatItOverrides() {
        RulePack pack = policyOf("acme")
                .stance("no", "acme/hyper", "*", SUPPORT, Status.UNSUPPORTED)
                .exceptionWhen(
                        "off", "acme/hyper", "*", is("vm.state", "off"), SUPPORT, Status.SUPPORTED, "acme.policy.no")
                .pack();

        assertThat(status(policy(pack), SUPPORT, forTest("acme/hyper@8", "acme/hyper@8")))
                .isEqualTo(Status.UNKNOWN);
        assertThat(status(policy(pack), SUPPORT, forTest("acme/hyper@8", "acme/hyper@8", "1.vm.state=off")))
                .isEqualTo(Status.SUPPORTED);
        assertThat(status(policy(pack), SUPPORT, forTest("acme/hyper@8", "acme/hyper@8", "1.vm.state=running")))
                .isEqualTo(Status.UNSUPPORTED);
    }

    @Test
    void whatAnOpenExceptionWaitsForIsMissing() {
        RulePack pack = policyOf("acme")
                .stance("no", "acme/hyper", "*", SUPPORT, Status.UNSUPPORTED)
                .exceptionWhen(
                        "off", "acme/hyper", "*", is("vm.state", "off"), SUPPORT, Status.SUPPORTED, "acme.policy.no")
                .pack();
        Assessment assessment = policy(pack).assess(forTest("acme/hyper@8", "acme/hyper@8"));

        assertThat(assessment.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.fact()).isEqualTo("vm.state");
            assertThat(missing.decides()).containsExactly("acme.policy.no", "acme.policy.off");
        });
    }

    @Test
    void whatDoesNotCountOffersNoRemedy() {
        Assessment assessment = policy(article).assess(forTest("acme/hyper@8", "acme/witness@8"));

        assertThat(finding(assessment, "acme.policy.no").remedies()).isEmpty();
        assertThat(finding(assessment, "acme.policy.license").remedies()).hasSize(1);
    }

    @Test
    void anOverriddenExceptionOverridesNothing() {
        RulePack pack = policyOf("acme")
                .stance("no", "acme/hyper", "*", SUPPORT, Status.UNSUPPORTED)
                .exception("yes", "acme/hyper", "*", SUPPORT, Status.SUPPORTED, "acme.policy.no")
                .exception("but", "acme/witness", "*", SUPPORT, Status.CONDITIONAL, "acme.policy.yes")
                .pack();
        Assessment assessment = policy(pack).assess(forTest("acme/hyper@8", "acme/witness@8"));

        assertThat(finding(assessment, "acme.policy.yes").state()).isEqualTo(Finding.State.OVERRIDDEN);
        assertThat(finding(assessment, "acme.policy.no").state()).isEqualTo(Finding.State.APPLIES);
    }

    @Test
    void aWithdrawnStatementIsListedAndNeitherDecidesNorOverrides() {
        RulePack pack = policyOf("acme")
                .stance("no", "acme/hyper", "*", SUPPORT, Status.UNSUPPORTED)
                .exception("slip", "acme/hyper", "*", SUPPORT, Status.SUPPORTED, "acme.policy.no")
                .withdrawn()
                .pack();
        Assessment assessment = policy(pack).assess(forTest("acme/hyper@8", "acme/hyper@8"));

        assertThat(assessment.axis(SUPPORT).status()).isEqualTo(Status.UNSUPPORTED);
        assertThat(finding(assessment, "acme.policy.slip").decides()).isFalse();
    }

    @Test
    void unsoundExceptionsAreRefused() {
        RulePack circle = policyOf("acme")
                .exception("one", "*", "*", SUPPORT, Status.SUPPORTED, "acme.policy.two")
                .exception("two", "*", "*", SUPPORT, Status.UNSUPPORTED, "acme.policy.one")
                .pack();
        RulePack dangling = policyOf("acme")
                .exception("one", "*", "*", SUPPORT, Status.SUPPORTED, "acme.policy.none")
                .pack();
        RulePack foreign = policyOf("zenith")
                .exception("one", "*", "*", SUPPORT, Status.SUPPORTED, "acme.policy.no")
                .pack();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(circle))
                .withMessage("rule `acme.policy.one` overrides itself through `acme.policy.two`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(dangling))
                .withMessage("rule `acme.policy.one` overrides an unknown rule: `acme.policy.none`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(article, foreign))
                .withMessage(
                        "rule `zenith.policy.one` of `zenith` overrides a rule of another publisher: `acme.policy.no`");
    }
}
