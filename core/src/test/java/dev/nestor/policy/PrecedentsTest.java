package dev.nestor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Reservation;
import dev.nestor.fact.FactValue;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Operator;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is remembered is what the rules say, however much was asked before and by how many threads. */
class PrecedentsTest {

    private static LongStream seeds() {
        Long given = Long.getLong("nestor.seed");
        return given == null ? new Random().longs(50) : LongStream.of(given);
    }

    @ParameterizedTest(name = "nestor.seed={0}")
    @MethodSource("seeds")
    void aPolicyThatWasAskedMuchDecidesAsOneThatIsNew(long seed) {
        RandomRules rules = new RandomRules(seed);
        Policy asked = Acme.policy(rules.packs(), List.of());

        for (Question question : questions(rules)) {
            Decision decision = asked.decide(question);

            assertThat(decision)
                    .as(question.toString())
                    .isEqualTo(asked.assess(question).decision());
            assertThat(asked.decide(question)).isEqualTo(decision);
        }
    }

    @ParameterizedTest(name = "nestor.seed={0}")
    @MethodSource("seeds")
    void aPolicyThatWasAskedMuchAssessesAsOneThatIsNew(long seed) {
        RandomRules rules = new RandomRules(seed);
        List<RulePack> packs = rules.packs();
        Policy asked = Acme.policy(packs, List.of());

        for (Question question : questions(rules)) {
            asked.assess(rules.withOtherFacts(question));

            assertThat(asked.assess(question))
                    .as(question.toString())
                    .isEqualTo(Acme.policy(packs, List.of()).assess(question));
        }
    }

    @ParameterizedTest(name = "nestor.seed={0}")
    @MethodSource("seeds")
    void manyThreadsGetTheSameAnswersAsOne(long seed) {
        RandomRules rules = new RandomRules(seed);
        List<RulePack> packs = rules.packs();
        List<Question> questions = questions(rules);
        List<Decision> alone = decisions(Acme.policy(packs, List.of()), questions);
        Policy shared = Acme.policy(packs, List.of());

        List<List<Decision>> together = IntStream.range(0, 8)
                .parallel()
                .mapToObj(thread -> decisions(shared, questions))
                .toList();

        assertThat(together).allSatisfy(decisions -> assertThat(decisions).isEqualTo(alone));
    }

    @Test
    void whatIsAlikeIsMadeOnce() {
        Policy policy = Acme.policy(PackMaker.policyOf("acme")
                .requirement(
                        "size",
                        "acme/hyper",
                        "acme/hyper",
                        Axis.ENABLEMENT,
                        PackMaker.atLeast("memory", "4 GiB"),
                        Status.READY,
                        Status.BLOCKED)
                .pack());
        Assessment two = policy.assess(Acme.question("acme/hyper@8.0", "acme/hyper@8.0", "1.memory=2 GiB"));
        Assessment three = policy.assess(Acme.question("acme/hyper@8.0", "acme/hyper@8.0", "1.memory=3 GiB"));

        assertThat(three.packs()).isSameAs(two.packs());
        assertThat(two.reservations()).extracting(Reservation::message).anyMatch(text -> text.endsWith("2 GiB"));
        assertThat(three.reservations()).extracting(Reservation::message).anyMatch(text -> text.endsWith("3 GiB"));
        assertThat(three.findings().get(0).message()).endsWith("here memory is 3 GiB");
    }

    @Test
    void sentencesQuoteVersionsAsTheyWereWritten() {
        Policy policy = Acme.policy(PackMaker.policyOf("zenith")
                .stance("any", "*", "*", Axis.SUPPORT, Status.SUPPORTED)
                .pack());

        for (String version : List.of("8.0", "8.0.0", "8")) {
            assertThat(policy.assess(Acme.question("acme/hyper@8.0", "acme/hyper@" + version))
                            .reservations())
                    .extracting(Reservation::message)
                    .anyMatch(text -> text.contains("acme/hyper@" + version + " inside"));
        }
    }

    @Test
    void whatAnUnreadTextWaitsForIsToldOfEachMachine() {
        RulePack read = PackMaker.document("acme.policy", "acme", Authority.VENDOR_POLICY)
                .stance("size", "acme/hyper", "acme/hyper", Axis.SUPPORT, Status.SUPPORTED)
                .pack();
        Condition smaller = new Condition.Match(Operand.parse("memory"), Operator.BELOW, Operand.parse("outer.memory"));
        RulePack unread = PackMaker.document("acme.old", "acme", Authority.VENDOR_POLICY)
                .covering("2010-01-01", "2015-01-01")
                .exceptionWhen(
                        "but",
                        "acme/hyper",
                        "acme/hyper",
                        smaller,
                        Axis.SUPPORT,
                        Status.UNSUPPORTED,
                        "acme.policy.size")
                .pack();
        Policy policy = Acme.policy(read, unread);

        Question inner = Acme.question("acme/hyper@8.0", "acme/hyper@8.0", "1.memory=2 GiB");
        Question neither = Acme.question("acme/hyper@8.0", "acme/hyper@8.0");

        policy.assess(inner);
        assertThat(policy.assess(neither)).isEqualTo(Acme.policy(read, unread).assess(neither));
        assertThat(policy.assess(inner)).isEqualTo(Acme.policy(read, unread).assess(inner));
    }

    @Test
    void listsWhoseWordsHaveCommasAreToldApart() {
        Policy policy = Acme.policy(PackMaker.policyOf("acme")
                .stanceWhen("one", "*", "*", isOneOf("a,b", "c"), Axis.SUPPORT, Status.SUPPORTED)
                .stanceWhen("two", "*", "*", isOneOf("a", "b,c"), Axis.LICENSING, Status.INCLUDED)
                .pack());
        Question question = Acme.question("acme/hyper@8.0", "acme/hyper@8.0", "1.os.edition=a");
        Question other = Acme.question("acme/hyper@8.0", "acme/hyper@8.0", "1.os.edition=x");

        policy.decide(other);
        assertThat(policy.decide(question))
                .isEqualTo(policy.assess(question).decision())
                .isNotEqualTo(policy.decide(other));
    }

    private static Condition isOneOf(String... words) {
        return new Condition.Comparison(
                Operand.parse("os.edition"), Operator.ONE_OF, new FactValue.Words(List.of(words)));
    }

    private static List<Decision> decisions(Policy policy, List<Question> questions) {
        return questions.stream().map(policy::decide).toList();
    }

    /** Many about a few stacks, whose machines are known more or less. */
    private static List<Question> questions(RandomRules rules) {
        List<Question> questions = new ArrayList<>();
        for (int stack = 0; stack < 8; stack++) {
            Question question = rules.question();
            for (int machine = 0; machine < 25; machine++) {
                questions.add(rules.withOtherFacts(question));
            }
        }
        return questions;
    }
}
