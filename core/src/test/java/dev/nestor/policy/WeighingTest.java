package dev.nestor.policy;

import static dev.nestor.policy.Acme.forTest;
import static dev.nestor.policy.Acme.policy;
import static dev.nestor.policy.Acme.question;
import static dev.nestor.policy.Acme.status;
import static dev.nestor.policy.PackMaker.atLeast;
import static dev.nestor.policy.PackMaker.document;
import static dev.nestor.policy.PackMaker.is;
import static dev.nestor.policy.PackMaker.policyOf;
import static dev.nestor.rule.Axis.ENABLEMENT;
import static dev.nestor.rule.Axis.FEASIBILITY;
import static dev.nestor.rule.Axis.LICENSING;
import static dev.nestor.rule.Axis.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import org.junit.jupiter.api.Test;

/** How statements become a status, rule by rule of the algebra. */
class WeighingTest {

    private static final String[] HYPER_IN_HYPER = {"acme/hyper@8.0", "acme/hyper@8.0"};
    private static final String[] VISOR_IN_HYPER = {"acme/hyper@8.0", "zenith/visor@3.0"};

    @Test
    void nobodySaysAnything() {
        Assessment assessment = policy().assess(forTest(HYPER_IN_HYPER));

        assertThat(assessment.axes().values()).allSatisfy(result -> {
            assertThat(result.status()).isEqualTo(Status.UNSTATED);
            assertThat(result.because()).isEmpty();
            assertThat(result.decidedAt()).contains(1);
        });
        assertThat(assessment.nestings().get(0).silent()).containsExactly("acme");
    }

    @Test
    void oneStatementDecides() {
        Policy policy = policy(policyOf("acme")
                .stance("yes", "acme/hyper", "acme/hyper", SUPPORT, Status.SUPPORTED)
                .pack());
        Assessment assessment = policy.assess(forTest(HYPER_IN_HYPER));

        assertThat(assessment.axis(SUPPORT).status()).isEqualTo(Status.SUPPORTED);
        assertThat(assessment.axis(SUPPORT).because()).containsExactly("acme.policy.yes");
    }

    @Test
    void aSilentVendorCountsOnSupportOnly() {
        RulePack acme = policyOf("acme")
                .stance("yes", "*", "acme/hyper", SUPPORT, Status.SUPPORTED)
                .stance("runs", "*", "acme/hyper", FEASIBILITY, Status.POSSIBLE)
                .pack();
        Assessment assessment = policy(acme).assess(forTest(VISOR_IN_HYPER));

        assertThat(assessment.axis(SUPPORT).status()).isEqualTo(Status.UNSTATED);
        assertThat(assessment.nestings().get(0).silent()).containsExactly("zenith");
        assertThat(assessment.axis(FEASIBILITY).status()).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void theWorstPartyDecides() {
        RulePack acme = policyOf("acme")
                .stance("yes", "*", "acme/hyper", SUPPORT, Status.SUPPORTED)
                .pack();
        RulePack zenith = policyOf("zenith")
                .stance("no", "zenith/visor", "*", SUPPORT, Status.UNSUPPORTED)
                .pack();
        Assessment assessment = policy(acme, zenith).assess(forTest(VISOR_IN_HYPER));

        assertThat(assessment.axis(SUPPORT).status()).isEqualTo(Status.UNSUPPORTED);
        assertThat(assessment.axis(SUPPORT).because()).containsExactly("zenith.policy.no");
        assertThat(assessment.conflicts()).isEmpty();
    }

    @Test
    void equalAuthoritiesOfOnePartyThatDisagreeConflict() {
        RulePack one = document("acme.one", "acme", Authority.VENDOR_POLICY)
                .stance("yes", "acme/hyper", "acme/hyper", SUPPORT, Status.SUPPORTED)
                .pack();
        RulePack other = document("acme.other", "acme", Authority.VENDOR_POLICY)
                .stance("no", "acme/hyper", "acme/hyper", SUPPORT, Status.UNSUPPORTED)
                .pack();
        Assessment assessment = policy(one, other).assess(forTest(HYPER_IN_HYPER));

        assertThat(assessment.axis(SUPPORT).status()).isEqualTo(Status.CONFLICTING);
        assertThat(assessment.axis(SUPPORT).because()).containsExactly("acme.one.yes", "acme.other.no");
        assertThat(assessment.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.party()).isEqualTo("acme");
            assertThat(conflict.sides()).hasSize(2);
        });
    }

    @Test
    void aConflictThatNoMissingFactCanLiftNamesItsSides() {
        RulePack acme = policyOf("acme")
                .stance("yes", "acme/hyper", "acme/hyper", SUPPORT, Status.SUPPORTED)
                .requirement(
                        "off",
                        "acme/hyper",
                        "acme/hyper",
                        SUPPORT,
                        is("vm.state", "off"),
                        Status.CONDITIONAL,
                        Status.UNSUPPORTED)
                .about("support")
                .pack();
        Assessment assessment = policy(acme).assess(forTest(HYPER_IN_HYPER));

        assertThat(assessment.axis(SUPPORT).status()).isEqualTo(Status.CONFLICTING);
        assertThat(assessment.axis(SUPPORT).because()).containsExactly("acme.policy.off", "acme.policy.yes");
        assertThat(assessment.conflicts()).hasSize(1);
    }

    @Test
    void aLicenseThatIsBoughtHidesNoConflict() {
        RulePack one = document("acme.one", "acme", Authority.VENDOR_POLICY)
                .stance("buy", "acme/hyper", "*", LICENSING, Status.LICENSE_REQUIRED)
                .pack();
        RulePack other = document("acme.other", "acme", Authority.VENDOR_POLICY)
                .stance("free", "acme/hyper", "*", LICENSING, Status.INCLUDED)
                .pack();
        Assessment assessment =
                policy(one, other).assess(question("acme/hyper@8", "acme/hyper@8", "1.license.assigned=true"));

        assertThat(assessment.axis(LICENSING).status()).isEqualTo(Status.CONFLICTING);
        assertThat(finding(assessment, "acme.one.buy").status()).isEqualTo(Status.COVERED);
    }

    @Test
    void onlyWhatIsReallyMissingIsAskedFor() {
        RulePack acme = policyOf("acme")
                .stance("old", "acme/hyper [5.0,6.0)", "acme/hyper [5.0,6.0)", SUPPORT, Status.UNSUPPORTED)
                .pack();
        Assessment assessment = policy(acme).assess(forTest("acme/hyper", "acme/hyper@5.5"));

        assertThat(assessment.missing()).extracting("level", "fact").containsExactly(tuple(0, "version"));
    }

    @Test
    void theHigherAuthorityWinsAndTheLoserIsListed() {
        RulePack policy = policyOf("acme")
                .stance("no", "acme/hyper", "acme/hyper", SUPPORT, Status.UNSUPPORTED)
                .pack();
        RulePack blog = document("acme.blog", "acme", Authority.VENDOR_STAFF)
                .stance("yes", "acme/hyper", "acme/hyper", SUPPORT, Status.SUPPORTED)
                .pack();
        Assessment assessment = policy(policy, blog).assess(forTest(HYPER_IN_HYPER));

        assertThat(assessment.axis(SUPPORT).status()).isEqualTo(Status.UNSUPPORTED);
        assertThat(finding(assessment, "acme.blog.yes").state()).isEqualTo(Finding.State.OUTRANKED);
        assertThat(finding(assessment, "acme.blog.yes").weighedDownBy()).containsExactly("acme.policy.no");
    }

    @Test
    void theLowerAuthorityDecidesWhereTheHigherIsSilent() {
        RulePack blog = document("acme.blog", "acme", Authority.VENDOR_STAFF)
                .stance("runs", "acme/hyper", "acme/hyper", FEASIBILITY, Status.KNOWN_WORKING)
                .pack();

        assertThat(status(policy(blog), FEASIBILITY, forTest(HYPER_IN_HYPER))).isEqualTo(Status.KNOWN_WORKING);
    }

    @Test
    void whatOtherVendorsSayIsListedAndNeverDecides() {
        RulePack zenith = policyOf("zenith")
                .stance("no", "acme/hyper", "*", SUPPORT, Status.UNSUPPORTED)
                .pack();
        Assessment assessment = policy(zenith).assess(forTest(HYPER_IN_HYPER));

        assertThat(assessment.axis(SUPPORT).status()).isEqualTo(Status.UNSTATED);
        assertThat(finding(assessment, "zenith.policy.no").decides()).isFalse();
    }

    @Test
    void theHouseMayBeStricterThanTheVendors() {
        RulePack acme = policyOf("acme")
                .stance("yes", "acme/hyper", "acme/hyper", SUPPORT, Status.SUPPORTED)
                .pack();
        RulePack house = policyOf("house")
                .stance("no", "acme/hyper", "*", SUPPORT, Status.UNSUPPORTED)
                .pack();

        assertThat(status(policy(acme, house), SUPPORT, forTest(HYPER_IN_HYPER)))
                .isEqualTo(Status.UNSUPPORTED);
        assertThat(policy(acme, house)
                        .assess(forTest("zenith/visor@3", "zenith/visor@3"))
                        .nestings()
                        .get(0)
                        .silent())
                .containsExactly("zenith");
    }

    @Test
    void eachRequirementIsATopicOfItsOwnAndTheWorstDecides() {
        RulePack acme = policyOf("acme")
                .requirement(
                        "exposed",
                        "*",
                        "acme/hyper",
                        ENABLEMENT,
                        is("vm.hardwareVirtualization", "true"),
                        Status.READY,
                        Status.BLOCKED)
                .requirement(
                        "memory",
                        "*",
                        "acme/hyper",
                        ENABLEMENT,
                        atLeast("memory", "4 GiB"),
                        Status.READY,
                        Status.BLOCKED)
                .pack();

        assertThat(status(
                        policy(acme),
                        ENABLEMENT,
                        forTest("acme/hyper@8", "acme/hyper@8", "1.vm.hardwareVirtualization=true", "1.memory=4 GiB")))
                .isEqualTo(Status.READY);
        assertThat(status(
                        policy(acme),
                        ENABLEMENT,
                        forTest("acme/hyper@8", "acme/hyper@8", "1.vm.hardwareVirtualization=true", "1.memory=2 GiB")))
                .isEqualTo(Status.BLOCKED);
    }

    @Test
    void aFactThatIsMissingIsUnknownUnlessItCannotMatter() {
        RulePack acme = policyOf("acme")
                .requirement(
                        "exposed",
                        "*",
                        "acme/hyper",
                        ENABLEMENT,
                        is("vm.hardwareVirtualization", "true"),
                        Status.READY,
                        Status.BLOCKED)
                .requirement(
                        "memory",
                        "*",
                        "acme/hyper",
                        ENABLEMENT,
                        atLeast("memory", "4 GiB"),
                        Status.READY,
                        Status.BLOCKED)
                .pack();
        Assessment open = policy(acme).assess(forTest("acme/hyper@8", "acme/hyper@8", "1.memory=8 GiB"));

        assertThat(open.axis(ENABLEMENT).status()).isEqualTo(Status.UNKNOWN);
        assertThat(open.axis(ENABLEMENT).because()).containsExactly("acme.policy.exposed");
        assertThat(open.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.level()).isEqualTo(1);
            assertThat(missing.fact()).isEqualTo("vm.hardwareVirtualization");
            assertThat(missing.decides()).containsExactly("acme.policy.exposed");
        });
        // Blocked by its memory, whether exposed or not.
        Assessment known = policy(acme).assess(forTest("acme/hyper@8", "acme/hyper@8", "1.memory=2 GiB"));
        assertThat(known.axis(ENABLEMENT).status()).isEqualTo(Status.BLOCKED);
        assertThat(known.missing()).isEmpty();
    }

    @Test
    void aVersionThatIsNotKnownLeavesOpenWhetherARuleSpeaks() {
        RulePack acme = policyOf("acme")
                .stance("old", "acme/hyper [5.0,6.0)", "acme/hyper", SUPPORT, Status.UNSUPPORTED)
                .pack();

        assertThat(status(policy(acme), SUPPORT, forTest("acme/hyper@8", "acme/hyper@5.x")))
                .isEqualTo(Status.UNSUPPORTED);
        assertThat(status(policy(acme), SUPPORT, forTest("acme/hyper@8", "acme/hyper@6.x")))
                .isEqualTo(Status.UNSTATED);
        Assessment open = policy(acme).assess(forTest("acme/hyper@8", "acme/hyper"));
        assertThat(open.axis(SUPPORT).status()).isEqualTo(Status.UNKNOWN);
        assertThat(open.missing()).extracting("level", "fact").containsExactly(tuple(1, "version"));
    }

    @Test
    void twoOpenStatementsThatAgreeAreNotOpenTogether() {
        RulePack acme = policyOf("acme")
                .stanceWhen("intel", "*", "acme/hyper", is("outer.cpu.vendor", "intel"), FEASIBILITY, Status.POSSIBLE)
                .stance("any", "*", "acme/hyper", FEASIBILITY, Status.POSSIBLE)
                .pack();

        assertThat(status(policy(acme), FEASIBILITY, forTest(HYPER_IN_HYPER))).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void anAssignedLicenseCoversWhatIsRequired() {
        RulePack acme = policyOf("acme")
                .stance("license", "acme/hyper", "*", LICENSING, Status.LICENSE_REQUIRED)
                .pack();

        assertThat(status(policy(acme), LICENSING, question(HYPER_IN_HYPER))).isEqualTo(Status.LICENSE_REQUIRED);
        Assessment covered = policy(acme).assess(question("acme/hyper@8", "acme/hyper@8", "1.license.assigned=true"));
        assertThat(covered.axis(LICENSING).status()).isEqualTo(Status.COVERED);
        assertThat(covered.axis(LICENSING).because()).containsExactly("acme.policy.license");
        assertThat(status(
                        policy(acme), LICENSING, question("acme/hyper@8", "acme/hyper@8", "1.license.assigned=false")))
                .isEqualTo(Status.LICENSE_REQUIRED);
        assertThat(status(policy(acme), LICENSING, question("acme/hyper@8", "acme/hyper@8", "0.license.assigned=true")))
                .isEqualTo(Status.LICENSE_REQUIRED);
    }

    static Finding finding(Assessment assessment, String rule) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
