package dev.nestor.policy;

import static dev.nestor.policy.Acme.policy;
import static dev.nestor.policy.Acme.question;
import static dev.nestor.policy.PackMaker.policyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.MissingFact;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Software;
import dev.nestor.plan.Planner;
import dev.nestor.plan.Settings;
import dev.nestor.rule.Axis;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownSoftwareTest {

    private static final String UNKNOWN = Software.unknown().toString();

    private final RulePack acme = policyOf("acme")
            .stance("yes", "*", "acme/hyper", Axis.SUPPORT, Status.SUPPORTED)
            .stance("never", "*", "*", Axis.FEASIBILITY, Status.IMPOSSIBLE)
            .pack();
    private final Policy policy = policy(List.of(acme), List.of());

    @Test
    void ofWhatNobodyNamesEverythingIsUnknown() {
        Assessment assessment = policy.assess(question("acme/hyper@8", UNKNOWN));

        assertThat(assessment.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(assessment.axes().values())
                .allSatisfy(result -> assertThat(result.status()).isEqualTo(Status.UNKNOWN));
        assertThat(policy.decide(question("acme/hyper@8", UNKNOWN))).isEqualTo(assessment.decision());
    }

    @Test
    void statementsAboutAnyHypervisorAreNotKnownToBeAboutIt() {
        Assessment assessment = policy.assess(question("acme/hyper@8", UNKNOWN));

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.nestings().get(0).silent()).isEmpty();
        assertThat(assessment.advisories())
                .extracting("message")
                .containsExactly("nobody says what runs at level 1, so no statement is known to be about it");
    }

    @Test
    void whatRunsThereIsWhatIsMissing() {
        Assessment assessment = policy.assess(question(UNKNOWN, "acme/hyper@8"));

        assertThat(assessment.missing()).containsExactly(new MissingFact(0, "product", List.of()));
        assertThat(assessment.reservations().get(0).message()).isEqualTo("depends on what is not known: `0.product`");
    }

    @Test
    void otherLevelsKeepWhatIsKnownOfThem() {
        Assessment assessment = policy.assess(question(UNKNOWN, "acme/hyper@8", "acme/hyper@8"));

        assertThat(assessment.nestings().get(0).axis(Axis.SUPPORT).status()).isEqualTo(Status.UNKNOWN);
        assertThat(assessment.nestings().get(1).axis(Axis.SUPPORT).status()).isEqualTo(Status.SUPPORTED);
        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void aGuestIsNoNestingWhateverItRunsOn() {
        Assessment assessment = policy.assess(question(UNKNOWN, "guest/debian@12"));

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_NESTED);
    }

    @Test
    void noFactDecidesItAndNoChangeMendsIt() {
        assertThat(policy.missing(question("acme/hyper@8", UNKNOWN))).isEmpty();
        assertThat(Planner.of(policy, Settings.none())
                        .plan(question("acme/hyper@8", UNKNOWN))
                        .remaining())
                .isNotEmpty()
                .allSatisfy(remaining ->
                        assertThat(remaining.why()).isEqualTo("it has to be found out first: `1.product`"));
    }
}
