package dev.nestor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Question;
import dev.nestor.model.Layer;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.review.DecisionListener;
import dev.nestor.review.DecisionRecord;
import dev.nestor.rule.RulePack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What must hold of records whatever is decided. A failure names the seed; {@code -Dnestor.seed=…} repeats it. */
class DecisionRecordPropertyTest {

    private static final int ROUNDS = 500;

    @Test
    void theSameQuestionHasTheSameRecordWhateverTheOrderOfPacks() {
        eachRound((rules, seed) -> {
            List<RulePack> packs = rules.packs();
            Question question = rules.question();
            List<RulePack> shuffled = new ArrayList<>(packs);
            Collections.shuffle(shuffled, new Random(seed));

            DecisionRecord one = record(packs, question);
            DecisionRecord other = record(shuffled, question);

            assertThat(other).as("seed %d", seed).isEqualTo(one);
            assertThat(other.id()).as("seed %d", seed).isEqualTo(one.id());
        });
    }

    @Test
    void theIdIsAnotherOneAsSoonAsAnythingThatIsAskedIs() {
        eachRound((rules, seed) -> {
            List<RulePack> packs = rules.packs();
            List<Question> questions = variations(rules.question());

            assertThat(questions)
                    .as("seed %d", seed)
                    .hasSizeGreaterThan(6)
                    .extracting(question -> record(packs, question).id())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void decidingAgainGivesTheRecordedAnswer() {
        eachRound((rules, seed) -> {
            List<RulePack> packs = rules.packs();
            DecisionRecord record = record(packs, rules.question());

            assertThat(Acme.policy(packs, List.of()).decide(record.question()))
                    .as("seed %d", seed)
                    .isEqualTo(record.decision());
        });
    }

    private static DecisionRecord record(List<RulePack> packs, Question question) {
        List<DecisionRecord> records = new ArrayList<>();
        Acme.policy(packs, List.of()).with((DecisionListener) records::add).decide(question);
        return records.get(0);
    }

    /** The question, and others that differ from it in one thing each. */
    private static List<Question> variations(Question question) {
        List<Question> variations = new ArrayList<>();
        variations.add(question);
        variations.add(question.asOf(Acme.TODAY.minusDays(1)));
        variations.add(Question.about(question.stack(), Acme.TODAY));
        variations.add(Question.about(question.stack(), Acme.TODAY.plusDays(1)).forPurpose(question.purpose()));
        Purpose[] purposes = Purpose.values();
        variations.add(question.forPurpose(purposes[(question.purpose().ordinal() + 1) % purposes.length]));
        Stack stack = question.stack();
        for (int level = 0; level < stack.height(); level++) {
            Layer layer = stack.layer(level);
            variations.add(about(stack.with(level, layer.named("machine " + level)), question));
            variations.add(about(Acme.with(stack, level + ".disk.boot=17 GiB"), question));
            for (String fact : layer.machine().facts().keySet()) {
                variations.add(
                        about(stack.with(level, layer.with(layer.machine().without(fact))), question));
            }
            String other = layer.software().product() + "@4.2";
            variations.add(about(stack.with(level, Acme.stack(other).layer(0).with(layer.machine())), question));
        }
        return variations;
    }

    private static Question about(Stack stack, Question question) {
        return Question.about(stack, Acme.TODAY).forPurpose(question.purpose());
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
