package dev.nestor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.model.Layer;
import dev.nestor.model.Stack;
import dev.nestor.naive.NaiveEvaluator;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * What must hold whatever the rules are. A failure names the seed; {@code -Dnestor.seed=…} repeats it, and
 * {@code -Dnestor.rounds=…} makes more of them.
 */
class AlgebraPropertyTest {

    private static final int ROUNDS = 2_000;

    @Test
    void theEngineAgreesWithTheNaiveEvaluator() {
        eachRound((rules, seed) -> {
            List<RulePack> packs = rules.packs();
            Question question = rules.question();
            Policy policy = Acme.policy(packs, List.of());
            Assessment assessment = policy.assess(question);
            assertThat(policy.decide(question)).as("seed %d", seed).isEqualTo(assessment.decision());
            NaiveEvaluator naive = new NaiveEvaluator(packs);
            assertThat(assessment.verdict()).as("seed %d", seed).isEqualTo(naive.verdict(question));
            for (Axis axis : Axis.values()) {
                assertThat(assessment.axis(axis).status())
                        .as("%s of %s, seed %d", axis, question.stack(), seed)
                        .isEqualTo(naive.status(question, axis));
            }
        });
    }

    @Test
    void forgettingAFactNeverTurnsAStatusIntoAnotherKnownOne() {
        eachRound((rules, seed) -> {
            Policy policy = Acme.policy(rules.packs(), List.of());
            Question question = rules.question();
            Assessment full = policy.assess(question);
            for (Stack poorer : poorer(question.stack())) {
                Assessment less =
                        policy.assess(Question.about(poorer, Acme.TODAY).forPurpose(question.purpose()));
                for (Axis axis : Axis.values()) {
                    assertThat(less.axis(axis).status())
                            .as("%s of %s, seed %d", axis, question.stack(), seed)
                            .isIn(Status.UNKNOWN, full.axis(axis).status());
                }
            }
        });
    }

    @Test
    void theOrderOfRulesAndPacksNeverChangesAnAnswer() {
        eachRound((rules, seed) -> {
            List<RulePack> packs = rules.packs();
            Question question = rules.question();
            Assessment one = Acme.policy(packs, List.of()).assess(question);
            Assessment other =
                    Acme.policy(shuffled(packs, new Random(seed)), List.of()).assess(question);

            assertThat(other.axes()).as("seed %d", seed).isEqualTo(one.axes());
            assertThat(other.findings()).as("seed %d", seed).isEqualTo(one.findings());
            assertThat(other.reservations()).as("seed %d", seed).isEqualTo(one.reservations());
            assertThat(other.conflicts()).as("seed %d", seed).isEqualTo(one.conflicts());
            assertThat(other.missing()).as("seed %d", seed).isEqualTo(one.missing());
        });
    }

    @Test
    void theReasonsNameFindingsThatAreListed() {
        eachRound((rules, seed) -> {
            Assessment assessment = Acme.policy(rules.packs(), List.of()).assess(rules.question());
            List<String> listed = assessment.findings().stream()
                    .map(finding -> finding.rule().id())
                    .toList();
            assessment.axes().forEach((axis, result) -> {
                assertThat(listed).as("seed %d", seed).containsAll(result.because());
                boolean needsReason = result.status() != Status.UNSTATED;
                assertThat(result.because().isEmpty())
                        .as("%s %s, seed %d", axis, result, seed)
                        .isNotEqualTo(needsReason);
            });
        });
    }

    private static void eachRound(BiConsumer<RandomRules, Long> property) {
        long first = Long.getLong("nestor.seed", System.nanoTime());
        System.out.println("nestor.seed=" + first);
        long rounds = Long.getLong("nestor.seed") == null ? Long.getLong("nestor.rounds", ROUNDS) : 1;
        for (long seed = first; seed < first + rounds; seed++) {
            property.accept(new RandomRules(seed), seed);
        }
    }

    private static List<Stack> poorer(Stack stack) {
        List<Stack> poorer = new ArrayList<>();
        for (int level = 0; level < stack.height(); level++) {
            Layer layer = stack.layer(level);
            for (String fact : layer.machine().facts().keySet()) {
                // The one fact that states a deed: without it, what it covered is required again.
                if (!fact.equals("license.assigned")) {
                    poorer.add(stack.with(level, layer.with(layer.machine().without(fact))));
                }
            }
            poorer.add(stack.with(
                    level,
                    Acme.stack(layer.software().product().toString()).layer(0).with(layer.machine())));
        }
        return poorer;
    }

    private static List<RulePack> shuffled(List<RulePack> packs, Random random) {
        List<RulePack> shuffled = new ArrayList<>();
        for (RulePack pack : packs) {
            List<Rule> rules = new ArrayList<>(pack.rules());
            Collections.shuffle(rules, random);
            shuffled.add(new RulePack(
                    pack.id(), pack.revision(), pack.document(), pack.series(), pack.covers(), pack.history(), rules));
        }
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
