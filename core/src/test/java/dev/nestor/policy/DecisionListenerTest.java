package dev.nestor.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Machine;
import dev.nestor.model.Purpose;
import dev.nestor.review.DecisionListener;
import dev.nestor.review.DecisionRecord;
import dev.nestor.rule.Axis;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionListenerTest {

    private static final RulePack NOTES = PackMaker.policyOf("acme")
            .stance("supported", "acme/hyper", "acme/desk", Axis.SUPPORT, Status.SUPPORTED)
            .requirement(
                    "exposed",
                    "acme/hyper",
                    "acme/desk",
                    Axis.ENABLEMENT,
                    PackMaker.is("vm.hardwareVirtualization", "true"),
                    Status.READY,
                    Status.BLOCKED)
            .pack();

    private static final RulePack OTHER = PackMaker.policyOf("zenith")
            .stance("supported", "zenith/visor", "*", Axis.SUPPORT, Status.SUPPORTED)
            .pack();

    private final List<DecisionRecord> records = new ArrayList<>();

    @Test
    void hearsOfEachAnswerWhateverWayItIsAskedFor() {
        Policy policy = Acme.policy(NOTES, OTHER).with((DecisionListener) records::add);
        Question question = Acme.question("acme/desk", "acme/hyper");

        Decision decision = policy.decide(question);
        policy.assess(question);

        assertThat(records).hasSize(2).allSatisfy(record -> {
            assertThat(record.decision()).isEqualTo(decision);
            assertThat(record.question()).isEqualTo(question);
            assertThat(record.packs()).extracting(DecisionRecord.Pack::id).containsExactly("acme.policy");
            assertThat(record.only()).isEmpty();
            assertThat(record.quarantined()).isEmpty();
        });
        assertThat(records.get(0)).isEqualTo(records.get(1));
        assertThat(records.get(0).id()).matches("[0-9a-f]{64}");
    }

    @Test
    void hearsNothingOfAQuestionThatHasNoAnswer() {
        Policy policy = Acme.policy(NOTES).with((DecisionListener) records::add);
        Question wrong = Acme.question("acme/desk", "acme/hyper");
        Question undeclared = Question.about(
                wrong.stack()
                        .with(
                                0,
                                wrong.stack()
                                        .layer(0)
                                        .with(Machine.unknown().with("colour", new FactValue.Word("red")))),
                Acme.TODAY);

        assertThatThrownBy(() -> policy.decide(undeclared)).hasMessageContaining("unknown fact `colour`");
        assertThat(records).isEmpty();
    }

    @Test
    void hearsNothingOfTheDaysOfATimeline() {
        Policy policy = Acme.policy(NOTES).with((DecisionListener) records::add);

        assertThat(policy.timeline(Acme.question("acme/desk", "acme/hyper"), LocalDate.of(2009, 1, 1)))
                .isNotEmpty();
        assertThat(records).isEmpty();
    }

    private static List<Throwable> failures() {
        return List.of(
                new IllegalStateException("disk is full"),
                new NoClassDefFoundError("jdk/jfr/Event"),
                new AssertionError("not as expected"),
                new ExceptionInInitializerError("late"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void costsNoAnswerWhateverItThrows(Throwable failure) {
        Question question = Acme.question("acme/desk", "acme/hyper");
        Policy plain = Acme.policy(NOTES);
        Policy policy = plain.with((DecisionListener) record -> DecisionListenerTest.<RuntimeException>toss(failure));

        assertThat(policy.decide(question)).isEqualTo(plain.decide(question));
        assertThat(policy.assess(question)).isEqualTo(plain.assess(question));
    }

    @Test
    void isNotHiddenFromTheHostThatItsJavaIsBroken() {
        Policy policy = Acme.policy(NOTES).with((DecisionListener) record -> {
            throw new OutOfMemoryError("no room left");
        });

        assertThatThrownBy(() -> policy.decide(Acme.question("acme/desk", "acme/hyper")))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void isToldNothingWhileItDoesNotListen() {
        DecisionListener deaf = new DecisionListener() {
            @Override
            public void decided(DecisionRecord decision) {
                records.add(decision);
            }

            @Override
            public boolean isListening() {
                return false;
            }
        };

        Acme.policy(NOTES).with(deaf).decide(Acme.question("acme/desk", "acme/hyper"));

        assertThat(records).isEmpty();
    }

    @Test
    void staysWithThePolicyThatIsRestrictedOrDemandsSomethingElse() {
        Policy policy = Acme.policy(NOTES, OTHER).with((DecisionListener) records::add);
        Question question = Acme.question("acme/desk", "acme/hyper");

        policy.decide(question);
        policy.restrictedTo("acme.policy").decide(question);
        policy.with((purpose, axis, status) -> Grade.PASSES).decide(question);

        assertThat(records).hasSize(3);
        assertThat(records.get(1).only()).contains("acme.policy");
        assertThat(records.get(2).posture()).isNotEqualTo(records.get(0).posture());
        assertThat(records).extracting(DecisionRecord::id).doesNotHaveDuplicates();
    }

    @Test
    void isToldOfPluginsThatCouldNotBeAsked() {
        Quarantine broken = new Quarantine("zenith", "zenith.jar", "no rules", Optional.empty());
        Policy policy = Acme.policy(List.of(NOTES), List.of(broken)).with((DecisionListener) records::add);

        policy.decide(Acme.question("acme/desk", "acme/hyper"));

        assertThat(records.get(0).quarantined()).containsExactly("zenith");
    }

    @Test
    void isToldTheSameOfTodayAndOfADayThatIsToday() {
        Policy policy = Acme.policy(NOTES).with((DecisionListener) records::add);
        Question question = Acme.question("acme/desk", "acme/hyper");

        policy.decide(question);
        policy.decide(question.asOf(Acme.TODAY));
        policy.decide(question.asOf(Acme.TODAY.minusDays(1)));
        policy.decide(question.forPurpose(Purpose.PRODUCTION));

        assertThat(records.get(1)).isEqualTo(records.get(0));
        assertThat(records.subList(1, 4)).extracting(DecisionRecord::id).doesNotHaveDuplicates();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void toss(Throwable failure) throws T {
        throw (T) failure;
    }
}
