package dev.nestor.policy;

import static dev.nestor.policy.Acme.policy;
import static dev.nestor.policy.Acme.question;
import static dev.nestor.policy.PackMaker.policyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Verdict;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.ProductId;
import dev.nestor.rule.Axis;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuarantineTest {

    private final RulePack acme = policyOf("acme")
            .stance("yes", "*", "acme/hyper", Axis.SUPPORT, Status.SUPPORTED)
            .pack();
    private final Quarantine zenith = new Quarantine(
            "zenith", "zenith.jar", "pack is broken", Optional.of(Set.of(ProductId.parse("zenith/visor"))));
    private final Quarantine mystery =
            new Quarantine("org.example.Mystery", "mystery.jar", "constructor failed", Optional.empty());

    @Test
    void whatABrokenPluginCoversIsUnknown() {
        Assessment assessment =
                policy(List.of(acme), List.of(zenith)).assess(question("acme/hyper@8", "zenith/visor@3"));

        assertThat(assessment.axes().values()).allSatisfy(result -> {
            assertThat(result.status()).isEqualTo(Status.UNKNOWN);
            assertThat(result.because()).contains("zenith");
        });
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(assessment.reservations().get(0).message()).contains("what `zenith` would say is not known");
        assertThat(assessment.quarantined()).containsExactly(zenith);
    }

    @Test
    void otherProductsAreNotTouched() {
        Assessment assessment =
                policy(List.of(acme), List.of(zenith, mystery)).assess(question("acme/hyper@8", "acme/hyper@8"));

        assertThat(assessment.axis(Axis.SUPPORT).status()).isEqualTo(Status.SUPPORTED);
    }

    @Test
    void aPluginThatCouldNotSayWhatItCoversMayHaveCoveredAnyUncoveredProduct() {
        Assessment assessment =
                policy(List.of(acme), List.of(mystery)).assess(question("acme/hyper@8", "oracle/virtualbox@7.1"));

        assertThat(assessment.axis(Axis.SUPPORT).status()).isEqualTo(Status.UNKNOWN);
        assertThat(assessment.axis(Axis.SUPPORT).because()).containsExactly("org.example.Mystery");
    }

    @Test
    void aBrokenPluginThatSpokeOfAnythingLeavesEverythingOpen() {
        Quarantine house = new Quarantine("house", "house.jar", "pack is broken", Optional.empty(), true);
        Assessment assessment = policy(List.of(acme), List.of(house)).assess(question("acme/hyper@8", "acme/hyper@8"));

        assertThat(assessment.axis(Axis.SUPPORT).status()).isEqualTo(Status.UNKNOWN);
        assertThat(assessment.nestings().get(0).silent()).isEmpty();
    }

    @Test
    void evenTheWorstStatusIsNotCertainWhereAnExceptionMayBeMissing() {
        RulePack no = policyOf("acme")
                .stance("no", "*", "acme/hyper", Axis.SUPPORT, Status.UNSUPPORTED)
                .pack();
        Policy policy = policy(List.of(no), List.of(zenith));

        Assessment alone = policy.assess(question("acme/hyper@8", "zenith/visor@3"));
        assertThat(alone.axis(Axis.SUPPORT).status()).isEqualTo(Status.UNKNOWN);
        assertThat(alone.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(alone.findings()).extracting(finding -> finding.rule().id()).containsExactly("acme.policy.no");

        Assessment above = policy.assess(question("acme/hyper@8", "acme/hyper@8", "zenith/visor@3"));
        assertThat(above.axis(Axis.SUPPORT).status()).isEqualTo(Status.UNSUPPORTED);
        assertThat(above.axis(Axis.SUPPORT).decidedAt()).contains(1);
    }
}
