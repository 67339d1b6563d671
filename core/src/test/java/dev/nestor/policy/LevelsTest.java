package dev.nestor.policy;

import static dev.nestor.policy.Acme.forTest;
import static dev.nestor.policy.Acme.policy;
import static dev.nestor.policy.PackMaker.is;
import static dev.nestor.policy.PackMaker.policyOf;
import static dev.nestor.rule.Axis.FEASIBILITY;
import static dev.nestor.rule.Axis.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Verdict;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import org.junit.jupiter.api.Test;

class LevelsTest {

    private final Policy policy = policy(policyOf("acme")
            .stance("yes", "acme/hyper", "acme/hyper", SUPPORT, Status.SUPPORTED)
            .fromLevel(2, "deep", "acme/hyper", "acme/hyper", FEASIBILITY, Status.IMPOSSIBLE)
            .requirement(
                    "vendor",
                    "acme/hyper",
                    "acme/hyper",
                    FEASIBILITY,
                    is("outer.cpu.vendor", "intel"),
                    Status.POSSIBLE,
                    Status.IMPOSSIBLE)
            .pack());

    @Test
    void theWorstLevelDecidesAndTheFirstBreakingOneIsNamed() {
        Assessment assessment = policy.assess(
                forTest("acme/hyper@8", "acme/hyper@8", "acme/hyper@8", "acme/hyper@8", "0.cpu.vendor=intel"));

        assertThat(assessment.axis(FEASIBILITY).status()).isEqualTo(Status.IMPOSSIBLE);
        assertThat(assessment.axis(FEASIBILITY).decidedAt()).contains(2);
        assertThat(assessment.nestings()).hasSize(3);
        assertThat(assessment.axis(SUPPORT).decidedAt()).contains(1);
    }

    @Test
    void aLevelThatIsNotKnownCannotHideOneThatIsTheWorst() {
        Assessment assessment = policy.assess(forTest("acme/hyper@8", "acme/hyper@8", "acme/hyper@8"));

        assertThat(assessment.nestings().get(0).axis(FEASIBILITY).status()).isEqualTo(Status.UNKNOWN);
        assertThat(assessment.axis(FEASIBILITY).status()).isEqualTo(Status.IMPOSSIBLE);
        assertThat(assessment.axis(FEASIBILITY).decidedAt()).contains(2);
    }

    @Test
    void theHardwaresVendorReachesUpwardAndItsMemoryDoesNot() {
        Policy memory = policy(policyOf("acme")
                .requirement(
                        "memory",
                        "*",
                        "*",
                        FEASIBILITY,
                        PackMaker.atLeast("outer.memory", "4 GiB"),
                        Status.POSSIBLE,
                        Status.IMPOSSIBLE)
                .pack());
        String[] three = {"acme/hyper@8", "acme/hyper@8", "acme/hyper@8", "0.cpu.vendor=amd", "0.memory=64 GiB"};

        assertThat(policy.assess(forTest(three))
                        .nestings()
                        .get(1)
                        .axis(FEASIBILITY)
                        .because())
                .contains("acme.policy.vendor");
        assertThat(memory.assess(forTest(three))
                        .nestings()
                        .get(1)
                        .axis(FEASIBILITY)
                        .status())
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void theProcessorIsAskedForOnceAndOfTheHardware() {
        Policy vendor = policy(policyOf("acme")
                .requirement(
                        "vendor",
                        "*",
                        "*",
                        FEASIBILITY,
                        is("outer.cpu.vendor", "intel"),
                        Status.POSSIBLE,
                        Status.IMPOSSIBLE)
                .pack());
        Assessment assessment = vendor.assess(forTest("acme/hyper@8", "acme/hyper@8", "acme/hyper@8"));

        assertThat(assessment.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.level()).isZero();
            assertThat(missing.fact()).isEqualTo("cpu.vendor");
            assertThat(missing.decides()).containsExactly("acme.policy.vendor");
        });
    }

    @Test
    void aVirtualMachineHasTheProcessorOfTheHardware() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acme.stack("acme/hyper@8", "acme/hyper@7", "0.cpu.vendor=amd", "1.cpu.vendor=intel"))
                .withMessage("`cpu.vendor` is `amd` in one layer and `intel` in another, but a virtual machine has the"
                        + " processor of the hardware");
    }

    @Test
    void aSingleLayerIsNotNested() {
        Assessment assessment = policy.assess(forTest("acme/hyper@8"));

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_NESTED);
        assertThat(assessment.axes().values()).allSatisfy(result -> {
            assertThat(result.status()).isEqualTo(Status.UNSTATED);
            assertThat(result.decidedAt()).isEmpty();
        });
    }

    @Test
    void whatIsSaidOfAGuestAloneMakesNoVerdict() {
        RulePack guests = policyOf("acme")
                .stance("guests", "guest/*", "acme/hyper", SUPPORT, Status.UNSUPPORTED)
                .pack();
        Assessment assessment = policy(guests).assess(forTest("acme/hyper@8", "guest/debian@12"));

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_NESTED);
        assertThat(assessment.findings()).hasSize(1);
    }

    @Test
    void aGuestOnTopGetsRulesOnlyWhereTheyNameGuests() {
        RulePack any = policyOf("acme")
                .stance("any", "*", "*", SUPPORT, Status.UNSUPPORTED)
                .pack();
        RulePack guests = policyOf("acme")
                .stance("guests", "guest/*", "acme/hyper", SUPPORT, Status.CONDITIONAL)
                .pack();
        String[] stack = {"acme/hyper@8", "guest/debian@12"};

        assertThat(policy(any).assess(forTest(stack)).findings()).isEmpty();
        assertThat(policy(any).assess(forTest(stack)).verdict()).isEqualTo(Verdict.NOT_NESTED);
        Assessment named = policy(guests).assess(forTest("acme/hyper@8", "acme/hyper@8", "guest/debian@12"));
        assertThat(named.nestings()).hasSize(2);
        assertThat(named.nestings().get(1).silent()).isEmpty();
        assertThat(named.findings()).extracting("level").containsExactly(2);
    }
}
