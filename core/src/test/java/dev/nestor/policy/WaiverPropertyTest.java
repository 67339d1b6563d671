package dev.nestor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Reservation;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Purpose;
import dev.nestor.rule.Axis;
import dev.nestor.waiver.Waiver;
import dev.nestor.waiver.Waivers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold whatever is waived. A failure names the seed; {@code -Dnestor.seed=…} repeats it. */
class WaiverPropertyTest {

    private static final int ROUNDS = 2_000;

    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.NOT_READY, Verdict.UNKNOWN, Verdict.READY_WITH_CONDITIONS, Verdict.READY);

    /** Something to ask, with waivers that are in force at {@link WaiverMaker#NOON}. */
    private record Round(long seed, Policy policy, Question question, List<Waiver> waivers) {

        Policy waived() {
            return at(WaiverMaker.NOON);
        }

        Policy at(Instant now) {
            return policy.with(Waivers.of(waivers), now);
        }
    }

    @FunctionalInterface
    private interface Property {

        /** Whether the round was of any use. */
        boolean check(Round round);
    }

    @Test
    void waiversChangeNoAxisAndHideNoFinding() {
        eachRound(round -> {
            Assessment plain = round.policy().assess(round.question());
            Assessment waived = round.waived().assess(round.question());

            assertThat(waived.axes()).as("seed %d", round.seed()).isEqualTo(plain.axes());
            assertThat(waived.nestings()).as("seed %d", round.seed()).isEqualTo(plain.nestings());
            assertThat(waived.missing()).as("seed %d", round.seed()).isEqualTo(plain.missing());
            assertThat(waived.advisories()).as("seed %d", round.seed()).isEqualTo(plain.advisories());
            assertThat(waived.findings().stream().map(WaiverPropertyTest::withoutState))
                    .as("seed %d", round.seed())
                    .isEqualTo(plain.findings().stream()
                            .map(WaiverPropertyTest::withoutState)
                            .toList());
            assertThat(waived.findings())
                    .filteredOn(finding -> finding.state() != Finding.State.WAIVED)
                    .as("seed %d", round.seed())
                    .isSubsetOf(plain.findings());
            return !waived.findings().equals(plain.findings());
        });
    }

    @Test
    void waiversNeverMakeAVerdictWorseAndNeverASilentYes() {
        eachRound(round -> {
            Assessment plain = round.policy().assess(round.question());
            Assessment waived = round.waived().assess(round.question());

            assertThat(WORST_FIRST.indexOf(waived.verdict()))
                    .as("seed %d", round.seed())
                    .isGreaterThanOrEqualTo(WORST_FIRST.indexOf(plain.verdict()));
            assertThat(waived.verdict() == Verdict.READY)
                    .as("seed %d", round.seed())
                    .isEqualTo(plain.verdict() == Verdict.READY);
            assertThat(waived.reservations()).as("seed %d", round.seed()).allSatisfy(reservation -> {
                assertThat(reservation.grade()).isGreaterThanOrEqualTo(reservation.unwaived());
                assertThat(reservation.grade() == reservation.unwaived()
                                || !reservation.waivedBy().isEmpty())
                        .isTrue();
            });
            assertThat(unwaived(waived.reservations()))
                    .as("seed %d", round.seed())
                    .containsExactlyInAnyOrderElementsOf(unwaived(plain.reservations()));
            return waived.verdict() != plain.verdict();
        });
    }

    @Test
    void oneWaiverMoreNeverMakesAnythingWeighMore() {
        eachRound(round -> {
            Policy fewer = round.policy()
                    .with(Waivers.of(round.waivers().subList(1, round.waivers().size())), WaiverMaker.NOON);
            List<Grade> some = grades(fewer.assess(round.question()));
            List<Grade> all = grades(round.waived().assess(round.question()));

            for (int i = 0; i < some.size(); i++) {
                assertThat(all.get(i)).as("seed %d", round.seed()).isGreaterThanOrEqualTo(some.get(i));
            }
            return !all.equals(some);
        });
    }

    @Test
    void waiversChangeNothingBeforeTheyBeginAndAfterTheyEnd() {
        eachRound(round -> {
            Assessment plain = round.policy().assess(round.question());
            Instant from = round.waivers().get(0).from().toInstant();
            Instant until = round.waivers().get(0).until().toInstant();

            for (Instant outside : List.of(from.minusNanos(1), until)) {
                Assessment assessment = round.at(outside).assess(round.question());
                assertThat(assessment.withWaivers(List.of()))
                        .as("seed %d", round.seed())
                        .isEqualTo(plain);
            }
            Assessment waived = round.waived().assess(round.question());
            for (Instant inside : List.of(from, until.minusNanos(1))) {
                assertThat(round.at(inside).assess(round.question()).reservations())
                        .as("seed %d", round.seed())
                        .isEqualTo(waived.reservations());
            }
            return !waived.reservations().equals(plain.reservations());
        });
    }

    @Test
    void theOrderOfWaiversDoesNotMatter() {
        eachRound(round -> {
            List<Waiver> shuffled = new ArrayList<>(round.waivers());
            Collections.shuffle(shuffled, new Random(round.seed()));
            Assessment one = round.waived().assess(round.question());

            assertThat(round.policy()
                            .with(Waivers.of(shuffled), WaiverMaker.NOON)
                            .assess(round.question()))
                    .as("seed %d", round.seed())
                    .isEqualTo(one);
            return !shuffled.equals(round.waivers());
        });
    }

    @Test
    void decisionsAndAssessmentsAgree() {
        eachRound(round -> {
            Assessment waived = round.waived().assess(round.question());

            assertThat(round.waived().decide(round.question()))
                    .as("seed %d", round.seed())
                    .isEqualTo(waived.decision());
            return !waived.waivers().isEmpty();
        });
    }

    private static void eachRound(Property property) {
        long first = Long.getLong("nestor.seed", System.nanoTime());
        System.out.println("nestor.seed=" + first);
        boolean repeated = Long.getLong("nestor.seed") != null;
        int useful = 0;
        for (long seed = first; seed < first + (repeated ? 1 : ROUNDS); seed++) {
            RandomRules rules = new RandomRules(seed);
            Policy policy = Acme.policy(rules.packs(), List.of());
            Question question = rules.question();
            Purpose purpose = seed % 2 == 0 ? Purpose.PRODUCTION : question.purpose();
            List<Waiver> waivers = new RandomWaivers(seed, policy.knowledge().packs()).list();
            useful += property.check(new Round(seed, policy, question.forPurpose(purpose), waivers)) ? 1 : 0;
        }
        assertThat(repeated || useful > ROUNDS / 50)
                .as("%d rounds showed something", useful)
                .isTrue();
    }

    private static Finding withoutState(Finding finding) {
        return finding.waived();
    }

    private static List<Reservation> unwaived(List<Reservation> reservations) {
        return reservations.stream()
                .map(reservation -> new Reservation(
                        reservation.unwaived(),
                        reservation.axis(),
                        reservation.level(),
                        reservation.status(),
                        reservation.reasons(),
                        reservation.rules(),
                        reservation.unwaived(),
                        List.of()))
                .toList();
    }

    private static List<Grade> grades(Assessment assessment) {
        List<Grade> grades = new ArrayList<>();
        assessment.nestings().forEach(nesting -> {
            for (Axis axis : Axis.values()) {
                grades.add(assessment.reservations().stream()
                        .filter(reservation -> reservation.axis() == axis
                                && reservation.level() == nesting.nesting().level())
                        .map(Reservation::grade)
                        .findFirst()
                        .orElse(Grade.PASSES));
            }
        });
        return grades;
    }
}
