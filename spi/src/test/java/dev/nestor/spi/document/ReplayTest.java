package dev.nestor.spi.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.Purpose;
import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.review.DecisionRecord;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Deciding again, when everything is as it was and when it is not. */
class ReplayTest {

    private static final Knowledge KNOWLEDGE = AcmeRules.policy().knowledge();

    private final DecisionRecord record = DecisionDocumentTest.trainingRoom();

    @Test
    void isTheSameBySameRules() {
        Replay replay = Replay.of(record, AcmeRules.policy());

        assertThat(replay.isSame()).isTrue();
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.now()).contains(record);
    }

    @Test
    void tellsThatAPackIsMissing() {
        Replay replay = Replay.of(record, without("acme.manual"));

        assertThat(replay.isSame()).isFalse();
        assertThat(replay.differences())
                .startsWith("rule pack `acme.manual` is missing")
                .contains("enablement is `unstated` instead of `blocked`")
                .doesNotContain("rule pack `acme.manual` no longer speaks");
    }

    @Test
    void tellsThatARuleWasEditedThoughTheRevisionIsTheSame() {
        Policy edited =
                policy(edited("acme.kb100", rules -> rules.subList(0, rules.size() - 1)), KNOWLEDGE.quarantined());
        Replay replay = Replay.of(record, edited);

        assertThat(replay.isSame()).isFalse();
        assertThat(replay.differences())
                .hasSize(2)
                .contains("licensing is `unstated` instead of `license-required`")
                .first()
                .asString()
                .startsWith("rule pack `acme.kb100` of revision 3 has other content: its digest is `");
    }

    @Test
    void isTheSameAnswerByOtherRulesAndSaysSo() {
        List<RulePack> packs = KNOWLEDGE.packs().stream()
                .map(pack -> pack.id().equals("acme.kb100")
                        ? new RulePack(
                                pack.id(),
                                4,
                                pack.document(),
                                pack.series(),
                                pack.covers(),
                                pack.history(),
                                pack.rules())
                        : pack)
                .toList();
        Replay replay = Replay.of(record, policy(packs, List.of()));

        assertThat(replay.isSame()).isTrue();
        assertThat(replay.differences()).containsExactly("rule pack `acme.kb100` has revision 4 instead of 3");
    }

    @Test
    void tellsThatThePostureIsAnotherOne() {
        Replay replay = Replay.of(record, AcmeRules.policy().with((purpose, axis, status) -> Grade.PASSES));

        assertThat(replay.isSame()).isFalse();
        assertThat(replay.differences())
                .containsExactly("the posture demands something else", "the verdict is `ready` instead of `not-ready`");
    }

    @Test
    void waiversCountAsTheyDidThenThoughTheyExpiredSince() {
        Policy later = DecisionDocumentTest.excepting().waivingAt(Instant.parse("2031-01-01T00:00:00Z"));
        DecisionRecord waived = DecisionDocumentTest.waivedRoom();

        assertThat(waived.decision().verdict()).isNotEqualTo(record.decision().verdict());
        assertThat(Replay.of(waived, later).isSame()).isTrue();
        assertThat(Replay.of(waived, later).differences()).isEmpty();
    }

    @Test
    void tellsThatAWaiverIsMissing() {
        Replay replay = Replay.of(DecisionDocumentTest.waivedRoom(), AcmeRules.policy());

        assertThat(replay.isSame()).isFalse();
        assertThat(replay.differences()).startsWith("waiver `exposure-of-the-lab` is missing, or about something else");
    }

    @Test
    void waiversGivenSinceDoNotCount() {
        assertThat(Replay.of(record, DecisionDocumentTest.excepting()).differences())
                .isEmpty();
    }

    @Test
    void tellsThatAPluginIsBroken() {
        Quarantine broken = new Quarantine("acme", "acme.jar", "no rules", Optional.empty(), true);
        Replay replay = Replay.of(record, policy(KNOWLEDGE.packs(), List.of(broken)));

        assertThat(replay.differences())
                .contains(
                        "plugin `acme` cannot be asked, and could", "the verdict is `unknown` instead of `not-ready`");
    }

    @Test
    void tellsThatTheStackIsUnderstoodAsAnotherOne() {
        String text = Documents.compact(new DecisionDocument(record)::write).replace("acme/bench@9", "acme/bench@10");
        Replay replay = Replay.of(DecisionDocumentTest.read(text), AcmeRules.policy());

        assertThat(replay.isSame()).isFalse();
        assertThat(replay.differences())
                .containsExactly(
                        "the stack is understood as another one: a product, version or fact is no longer what it"
                                + " was");
    }

    @Test
    void asksOneDocumentAloneWhereThatWasAsked() {
        Question question =
                Question.about(Samples.trainingRoom().stack(), AcmeRules.TODAY).forPurpose(Purpose.TRAINING);
        DecisionRecord alone = DecisionDocumentTest.record(AcmeRules.policy().restrictedTo("acme.kb100"), question);

        assertThat(Replay.of(alone, AcmeRules.policy()).isSame()).isTrue();
        Replay gone = Replay.of(alone, without("acme.kb100"));
        assertThat(gone.isSame()).isFalse();
        assertThat(gone.now()).isEmpty();
        assertThat(gone.differences())
                .containsExactly(
                        "rule pack `acme.kb100` is missing",
                        "rule pack `acme.kb100`, the only one that was asked, is missing");
    }

    private static Policy without(String id) {
        return policy(
                KNOWLEDGE.packs().stream().filter(pack -> !pack.id().equals(id)).toList(), List.of());
    }

    private static List<RulePack> edited(String id, UnaryOperator<List<Rule>> edit) {
        return KNOWLEDGE.packs().stream()
                .map(pack -> pack.id().equals(id)
                        ? new RulePack(
                                pack.id(),
                                pack.revision(),
                                pack.document(),
                                pack.series(),
                                pack.covers(),
                                pack.history(),
                                edit.apply(pack.rules()))
                        : pack)
                .toList();
    }

    private static Policy policy(List<RulePack> packs, List<Quarantine> quarantined) {
        return Policy.of(Knowledge.of(KNOWLEDGE.catalogue(), KNOWLEDGE.facts(), packs, quarantined));
    }
}
