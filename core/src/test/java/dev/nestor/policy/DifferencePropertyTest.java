package dev.nestor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.NestingResult;
import dev.nestor.assessment.Question;
import dev.nestor.model.Layer;
import dev.nestor.review.Difference;
import dev.nestor.review.Shift;
import dev.nestor.rule.RulePack;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds for the difference of any two answers. A failure names the seed; {@code -Dnestor.seed=…} repeats it. */
class DifferencePropertyTest {

    private static final int ROUNDS = 500;

    @Test
    void nothingDiffersFromItself() {
        eachRound((rules, seed) -> {
            List<RulePack> packs = rules.packs();
            Question question = rules.question();
            Assessment one = Acme.policy(packs, List.of()).assess(question);
            Assessment other = Acme.policy(packs, List.of()).assess(question);

            assertThat(new Difference(one, other).isEmpty()).as("seed %d", seed).isTrue();
        });
    }

    @Test
    void theAnswersDifferExactlyWhereSomethingTheySayDiffers() {
        int[] counts = {0, 0};
        eachRound((rules, seed) -> {
            Difference difference = difference(rules);
            boolean differ = !said(difference.before()).equals(said(difference.after()));
            counts[differ ? 1 : 0]++;

            assertThat(difference.isInAnswer()).as("seed %d", seed).isEqualTo(differ);
            assertThat(difference.isInQuestion())
                    .as("seed %d", seed)
                    .isEqualTo(!asked(difference.before()).equals(asked(difference.after())));
        });
        assertThat(counts).as("both happen").doesNotContain(Long.getLong("nestor.seed") == null ? 0 : -1);
    }

    @Test
    void theWayBackIsTheMirrorImage() {
        eachRound((rules, seed) -> {
            Difference there = difference(rules);
            Difference back = there.reversed();

            assertThat(back.verdict())
                    .as("seed %d", seed)
                    .isEqualTo(there.verdict().map(Shift::reversed));
            assertThat(back.facts()).as("seed %d", seed).isEqualTo(mirrored(there.facts()));
            assertThat(back.software()).as("seed %d", seed).isEqualTo(mirrored(there.software()));
            assertThat(back.axes()).as("seed %d", seed).isEqualTo(mirrored(there.axes()));
            assertThat(back.nestings().keySet())
                    .as("seed %d", seed)
                    .isEqualTo(there.nestings().keySet());
            back.nestings()
                    .forEach((level, axes) -> assertThat(axes)
                            .as("seed %d", seed)
                            .isEqualTo(mirrored(there.nestings().get(level))));
            assertThat(back.findings()).as("seed %d", seed).isEqualTo(mirrored(there.findings()));
            assertThat(back.reservations()).as("seed %d", seed).isEqualTo(mirrored(there.reservations()));
            assertThat(back.missing()).as("seed %d", seed).isEqualTo(mirrored(there.missing()));
            assertThat(back.conflicts()).as("seed %d", seed).isEqualTo(mirrored(there.conflicts()));
            assertThat(back.advisories()).as("seed %d", seed).isEqualTo(mirrored(there.advisories()));
        });
    }

    /** Another stack, other rules, or next to the same. */
    private static Difference difference(RandomRules rules) {
        List<RulePack> packs = rules.packs();
        Question question = rules.question();
        Assessment before = Acme.policy(packs, List.of()).assess(question);
        return new Difference(
                before,
                rules.pick(List.of(0, 1, 2)) == 0
                        ? Acme.policy(rules.packs(), List.of()).assess(question)
                        : Acme.policy(packs, List.of())
                                .assess(rules.pick(List.of(0, 1)) == 0 ? rules.question() : nextTo(question, rules)));
    }

    private static Question nextTo(Question question, RandomRules rules) {
        int top = question.stack().height() - 1;
        Layer layer = question.stack().layer(top);
        String fact = rules.pick(List.of("memory=8 GiB", "vm.checkpoints=true", "vm.hardwareVirtualization=true"));
        return new Question(
                Acme.with(question.stack().with(top, layer), top + "." + fact),
                question.statedPurpose(),
                question.today(),
                question.statedDay());
    }

    /** All that an answer says, by hand. */
    private static List<Object> said(Assessment assessment) {
        return List.of(
                assessment.verdict(),
                assessment.axes(),
                assessment.nestings().stream().map(NestingResult::axes).toList(),
                assessment.findings().stream().map(DifferencePropertyTest::said).toList(),
                assessment.reservations(),
                assessment.missing(),
                assessment.conflicts().stream()
                        .map(DifferencePropertyTest::said)
                        .toList(),
                assessment.advisories().stream()
                        .map(advisory -> advisory.level() + advisory.message() + advisory.state() + advisory.rule())
                        .toList());
    }

    private static String said(Finding finding) {
        return finding.level() + " " + finding.rule() + " " + finding.axis() + " " + finding.status() + " "
                + finding.state() + " " + finding.decides() + " " + finding.weighedDownBy() + " " + finding.missing()
                + " " + finding.message() + " " + finding.remedies();
    }

    private static String said(Conflict conflict) {
        return conflict.level() + " " + conflict.axis() + " " + conflict.party() + " " + conflict.topic() + " "
                + conflict.sides().stream().map(DifferencePropertyTest::said).toList();
    }

    private static List<Object> asked(Assessment assessment) {
        Question question = assessment.question();
        return List.of(
                question.purpose(),
                question.day(),
                question.stack().layers().stream()
                        .map(layer -> List.of(
                                layer.software().product(), layer.software().version(), layer.machine()))
                        .toList());
    }

    private static <T> List<Shift<T>> mirrored(List<Shift<T>> shifts) {
        return shifts.stream().map(Shift::reversed).toList();
    }

    private static <K, V> Map<K, Shift<V>> mirrored(Map<K, Shift<V>> shifts) {
        Map<K, Shift<V>> mirrored = new TreeMap<>();
        shifts.forEach((key, shift) -> mirrored.put(key, shift.reversed()));
        return mirrored;
    }

    private static void eachRound(BiConsumer<RandomRules, Long> property) {
        long first = Long.getLong("nestor.seed", System.nanoTime());
        System.out.println("nestor.seed=" + first);
        int rounds = Long.getLong("nestor.seed") == null ? ROUNDS : 1;
        for (long seed = first; seed < first + rounds; seed++) {
            property.accept(new RandomRules(seed), seed);
        }
    }
}
