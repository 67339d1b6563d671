package dev.nestor.review;

import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.rule.Axis;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import dev.nestor.waiver.Waiver;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A decision with all that is needed to make it again. Digests are SHA-256 in 64 hexadecimal digits, the same for the
 * same content on every machine and in every run.
 *
 * @param question a day that is asked for and is today counts as none
 * @param input the digest of the stack as it was understood then; another one means that a catalogue reads it differently
 * @param posture the digest of what the posture makes of each status for the question's purpose
 * @param exceptions the waivers that counted; empty if the policy was given none
 * @param only the rule pack that the policy was restricted to
 * @param packs those that spoke, or might have, by id
 * @param quarantined the plugins that could not be asked, by name
 */
public record DecisionRecord(
        Question question,
        String input,
        String posture,
        Optional<Exceptions> exceptions,
        Optional<String> only,
        List<Pack> packs,
        List<String> quarantined,
        Decision decision) {

    /**
     * Waivers as they were then.
     *
     * @param at the instant that they were in force at
     * @param waivers those in force then that are about the stack, whether or not they changed anything, by id
     */
    public record Exceptions(Instant at, List<Excepting> waivers) {

        public Exceptions {
            waivers = waivers.stream()
                    .sorted(Comparator.comparing(Excepting::id))
                    .distinct()
                    .toList();
        }
    }

    /**
     * A waiver as it was then.
     *
     * @param digest of all that it says
     */
    public record Excepting(String id, String digest) {

        public static Excepting of(Waiver waiver) {
            return new Excepting(waiver.id(), WaiverContent.digest(waiver));
        }
    }

    /**
     * A rule pack as it was then.
     *
     * @param digest of its content: its document, days, tables and rules, in whatever order the rules stand
     */
    public record Pack(String id, int revision, String digest) {

        public static Pack of(RulePack pack) {
            return new Pack(pack.id(), pack.revision(), PackContent.digest(pack));
        }
    }

    public DecisionRecord {
        question = withoutToday(question);
        packs = packs.stream().sorted(Comparator.comparing(Pack::id)).toList();
        quarantined = quarantined.stream().sorted().distinct().toList();
    }

    /** @param demands what the posture makes of each status of each axis, for the question's purpose */
    public static DecisionRecord of(
            Question question,
            Map<Axis, Map<Status, Grade>> demands,
            Optional<Exceptions> exceptions,
            Optional<String> only,
            Collection<Pack> packs,
            Collection<String> quarantined,
            Decision decision) {
        return new DecisionRecord(
                question,
                QuestionContent.digest(question.stack()),
                QuestionContent.digest(demands),
                exceptions,
                only,
                List.copyOf(packs),
                List.copyOf(quarantined),
                decision);
    }

    /** The digest of everything else; the stack counts by {@link #input}. */
    public String id() {
        Digest digest = Digest.of("decision").text(input).text(posture);
        digest.day(question.today()).day(question.day()).choice(question.purpose());
        digest.flag(question.statedPurpose().isPresent());
        digest.optional(exceptions, DecisionRecord::addExceptions);
        digest.optional(only, Digest::text);
        digest.list(
                packs,
                (each, pack) -> each.text(pack.id()).number(pack.revision()).text(pack.digest()));
        digest.list(quarantined, Digest::text);
        digest.choice(decision.verdict());
        for (Axis axis : Axis.values()) {
            digest.choice(decision.axis(axis).status());
            digest.optional(decision.axis(axis).decidedAt(), (each, level) -> each.number(level));
            digest.list(decision.axis(axis).because(), Digest::text);
        }
        return digest.hex();
    }

    private static void addExceptions(Digest digest, Exceptions exceptions) {
        digest.text(exceptions.at().toString());
        digest.list(
                exceptions.waivers(), (each, waiver) -> each.text(waiver.id()).text(waiver.digest()));
    }

    private static Question withoutToday(Question question) {
        return new Question(
                question.stack(),
                question.statedPurpose(),
                question.today(),
                question.statedDay().filter(day -> !day.equals(question.today())));
    }
}
