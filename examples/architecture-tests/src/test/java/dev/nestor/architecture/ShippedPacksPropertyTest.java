package dev.nestor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.NestingResult;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.microsoft.MicrosoftPlugin;
import dev.nestor.model.Layer;
import dev.nestor.model.Stack;
import dev.nestor.naive.NaiveEvaluator;
import dev.nestor.plan.Plan;
import dev.nestor.plan.Planner;
import dev.nestor.plan.Step;
import dev.nestor.policy.Policy;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.vmware.VmwarePlugin;
import java.util.Random;
import java.util.function.BiConsumer;
import org.example.kvm.KvmPlugin;
import org.junit.jupiter.api.Test;

/**
 * What must hold of the rules of all vendors together. A failure names the seed, and {@code -Dnestor.seed=…} repeats it;
 * {@code -Dnestor.rounds=…} asks more.
 */
class ShippedPacksPropertyTest {

    private static final VendorPlugins PLUGINS =
            VendorPlugins.of(new VmwarePlugin(), new MicrosoftPlugin(), new KvmPlugin());
    private static final Policy POLICY = PLUGINS.policy();
    private static final ShippedStacks STACKS = new ShippedStacks(POLICY.knowledge());

    @Test
    void theEngineAgreesWithTheNaiveEvaluator() {
        NaiveEvaluator naive = new NaiveEvaluator(POLICY.knowledge().packs());
        eachRound(300, (question, seed) -> {
            Assessment assessment = POLICY.assess(question);
            assertThat(POLICY.decide(question)).as(asked(question, seed)).isEqualTo(assessment.decision());
            assertThat(assessment.verdict()).as(asked(question, seed)).isEqualTo(naive.verdict(question));
            for (Axis axis : Axis.values()) {
                assertThat(assessment.axis(axis).status())
                        .as("%s, %s", axis, asked(question, seed))
                        .isEqualTo(naive.status(question, axis));
                for (NestingResult result : assessment.nestings()) {
                    assertThat(result.axis(axis).status())
                            .as("%s of %s, %s", axis, result.nesting(), asked(question, seed))
                            .isEqualTo(naive.status(result.nesting(), question, axis));
                }
            }
        });
    }

    @Test
    void forgettingAFactNeverTurnsAStatusIntoAnotherKnownOne() {
        eachRound(1000, (question, seed) -> {
            Assessment full = POLICY.assess(question);
            Stack stack = question.stack();
            for (int level = 0; level < stack.height(); level++) {
                Layer layer = stack.layer(level);
                for (String fact : layer.machine().facts().keySet()) {
                    // The one fact that states a deed: without it, what it covered is required again.
                    if (!fact.equals("license.assigned")) {
                        Stack poorer =
                                stack.with(level, layer.with(layer.machine().without(fact)));
                        compare(full, POLICY.assess(about(poorer, question)), fact + ", " + asked(question, seed));
                    }
                }
            }
        });
    }

    private static void compare(Assessment full, Assessment poorer, String asked) {
        for (Axis axis : Axis.values()) {
            assertThat(poorer.axis(axis).status())
                    .as("%s without %s", axis, asked)
                    .isIn(Status.UNKNOWN, full.axis(axis).status());
        }
    }

    @Test
    void theOrderOfPluginsNeverChangesAnAnswer() {
        Policy other = VendorPlugins.of(new KvmPlugin(), new MicrosoftPlugin(), new VmwarePlugin())
                .policy();
        eachRound(500, (question, seed) -> {
            Assessment one = POLICY.assess(question);
            Assessment two = other.assess(question);
            assertThat(two.axes()).as(asked(question, seed)).isEqualTo(one.axes());
            assertThat(two.findings()).as(asked(question, seed)).isEqualTo(one.findings());
            assertThat(two.reservations()).as(asked(question, seed)).isEqualTo(one.reservations());
            assertThat(two.advisories()).as(asked(question, seed)).isEqualTo(one.advisories());
        });
    }

    @Test
    void everyPlanLeadsWhereItSays() {
        Planner planner = Planner.of(POLICY, PLUGINS.settings());
        int[] helpful = {0};
        eachRound(25, (question, seed) -> {
            Plan plan = planner.plan(question);
            Stack stack = question.stack();
            for (Step step : plan.steps()) {
                stack = POLICY.knowledge().catalogue().apply(step.change(), stack);
            }
            assertThat(POLICY.assess(about(stack, question)))
                    .as(asked(question, seed))
                    .isEqualTo(plan.after());
            if (plan.before().verdict() != Verdict.NOT_READY) {
                assertThat(plan.after().verdict()).as(asked(question, seed)).isNotEqualTo(Verdict.NOT_READY);
            }
            helpful[0] += plan.steps().isEmpty() ? 0 : 1;
        });
        assertThat(helpful[0]).isPositive();
    }

    private static void eachRound(int rounds, BiConsumer<Question, Long> property) {
        long first = Long.getLong("nestor.seed", System.nanoTime());
        System.out.println("nestor.seed=" + first);
        long last = first + (Long.getLong("nestor.seed") == null ? Long.getLong("nestor.rounds", rounds) : 1);
        for (long seed = first; seed < last; seed++) {
            property.accept(STACKS.question(new Random(seed)), seed);
        }
    }

    private static String asked(Question question, long seed) {
        return question.stack() + " for " + question.purpose().word() + " on " + question.day() + ", seed " + seed;
    }

    private static Question about(Stack stack, Question question) {
        return new Question(stack, question.statedPurpose(), question.today(), question.statedDay());
    }
}
