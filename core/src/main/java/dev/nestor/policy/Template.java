package dev.nestor.policy;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.NestingResult;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Reservation;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.model.Software;
import dev.nestor.model.Stack;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An assessment that others are made after: of questions that the same rules speak about, where all tests on facts come out the
 * same. They differ in what was found, and so in the sentences that tell it. Immutable.
 */
final class Template {

    private final Assessment model;
    private final List<List<Operand>> operands;
    private final List<List<Integer>> tellingReasons;
    private final List<Optional<Advice>> advice;

    private Template(Assessment model) {
        this.model = model;
        this.operands = model.findings().stream()
                .map(finding -> FactUse.operands(finding.rule()))
                .toList();
        this.tellingReasons =
                model.reservations().stream().map(this::tellingReasons).toList();
        this.advice = model.advisories().stream().map(this::advice).toList();
    }

    /** Empty if more than the tests on facts tells apart what is said, as it does where rules are code. */
    static Optional<Template> of(Assessment model, List<Hearing> hearings) {
        List<Nesting> edges = model.question().stack().edges();
        boolean plain = model.findings().stream().allMatch(finding -> isPlain(finding.rule(), finding.nesting()))
                && model.advisories().stream().allMatch(advisory -> isPlain(advisory, edges));
        // What an unread text may say can keep others open.
        for (Hearing hearing : hearings) {
            for (Statement unread : hearing.unread()) {
                plain &= isPlain(unread.rule(), hearing.nesting());
            }
        }
        return plain ? Optional.of(new Template(model)) : Optional.empty();
    }

    /** Whether {@code stack} has the software of the model, and its versions are written alike: sentences quote them. */
    boolean fits(Stack stack) {
        for (int level = 0; level < stack.height(); level++) {
            Software own = stack.layer(level).software();
            Software other = model.question().stack().layer(level).software();
            if (!own.equals(other)
                    || !own.version().text().equals(other.version().text())) {
                return false;
            }
        }
        return true;
    }

    /** The assessment of {@code question}. */
    Assessment about(Question question) {
        List<Nesting> edges = question.stack().edges();
        List<Finding> findings = findings(edges);
        return new Assessment(
                question,
                model.axes(),
                nestings(edges),
                findings,
                reservations(findings),
                advisories(edges),
                model.missing(),
                conflicts(edges),
                model.packs(),
                model.quarantined(),
                model.waivers());
    }

    private List<NestingResult> nestings(List<Nesting> edges) {
        List<NestingResult> nestings = new ArrayList<>(model.nestings().size());
        for (NestingResult like : model.nestings()) {
            nestings.add(like.about(at(like.nesting().level(), edges)));
        }
        return nestings;
    }

    private List<Finding> findings(List<Nesting> edges) {
        List<Finding> findings = new ArrayList<>(operands.size());
        for (int i = 0; i < operands.size(); i++) {
            Finding like = model.findings().get(i);
            Nesting nesting = at(like.level(), edges);
            findings.add(like.about(nesting, FactUse.found(operands.get(i), nesting)));
        }
        return findings;
    }

    private List<Reservation> reservations(List<Finding> findings) {
        List<Reservation> reservations = new ArrayList<>(tellingReasons.size());
        for (int i = 0; i < tellingReasons.size(); i++) {
            Reservation like = model.reservations().get(i);
            reservations.add(tellingReasons.get(i).isEmpty() ? like : retold(like, tellingReasons.get(i), findings));
        }
        return reservations;
    }

    private Reservation retold(Reservation like, List<Integer> reasons, List<Finding> findings) {
        List<Finding> own = new ArrayList<>(reasons.size());
        for (int reason : reasons) {
            own.add(findings.get(reason));
        }
        return like.because(Reservations.sentences(result(like.level()), like.axis(), own));
    }

    private List<Advisory> advisories(List<Nesting> edges) {
        List<Advisory> advisories = new ArrayList<>(advice.size());
        for (int i = 0; i < advice.size(); i++) {
            Advisory like = model.advisories().get(i);
            Optional<Advice> telling = advice.get(i);
            advisories.add(telling.isPresent() ? telling.get().retold(like, at(like.level(), edges)) : like);
        }
        return advisories;
    }

    /** Advice of a rule that applies, and what it tells of the machine. */
    private record Advice(Rule rule, List<Operand> operands) {

        Advisory retold(Advisory like, Nesting nesting) {
            String message = Advisories.message(rule, FactUse.found(operands, nesting));
            return new Advisory(like.level(), like.kind(), message, like.rule(), like.state());
        }
    }

    private Optional<Advice> advice(Advisory advisory) {
        if (advisory.rule().isEmpty()) {
            return Optional.empty();
        }
        Rule rule = advisory.rule().get();
        Nesting nesting = at(advisory.level(), model.question().stack().edges());
        List<Operand> operands = FactUse.operands(rule);
        boolean tells = !operands.isEmpty() && Heard.speaks(rule, nesting, model.question()) == Truth.TRUE;
        return tells ? Optional.of(new Advice(rule, operands)) : Optional.empty();
    }

    private List<Conflict> conflicts(List<Nesting> edges) {
        List<Conflict> conflicts = new ArrayList<>(model.conflicts().size());
        for (Conflict like : model.conflicts()) {
            Nesting nesting = at(like.level(), edges);
            List<Finding> sides = like.sides().stream()
                    .map(side -> side.about(nesting, FactUse.found(side.rule(), nesting)))
                    .toList();
            conflicts.add(new Conflict(like.level(), like.axis(), like.party(), like.topic(), sides));
        }
        return conflicts;
    }

    /** The places of the findings behind {@code reservation}, if one of them tells what was found. */
    private List<Integer> tellingReasons(Reservation reservation) {
        List<Finding> all = model.findings();
        List<Finding> reasons = Reservations.reasons(all, result(reservation.level()), reservation.axis());
        return reasons.stream().anyMatch(Finding::fails)
                ? reasons.stream().map(all::indexOf).toList()
                : List.of();
    }

    private NestingResult result(int level) {
        return model.nestings().stream()
                .filter(nesting -> nesting.nesting().level() == level)
                .findFirst()
                .orElseThrow();
    }

    private static Nesting at(int level, List<Nesting> edges) {
        return edges.get(level - 1);
    }

    private static boolean isPlain(Advisory advisory, List<Nesting> edges) {
        return advisory.rule().isEmpty() || isPlain(advisory.rule().get(), at(advisory.level(), edges));
    }

    private static boolean isPlain(Rule rule, Nesting nesting) {
        return FactUse.conditions(rule).allMatch(condition -> isPlain(condition, nesting));
    }

    // Code may fail in another way each time, and where two facts are compared either of them may be missing.
    private static boolean isPlain(Condition condition, Nesting nesting) {
        if (condition instanceof Condition.Match) {
            return condition.test(nesting) != Truth.UNKNOWN;
        }
        return !(condition instanceof Condition.Coded)
                && condition.parts().stream().allMatch(part -> isPlain(part, nesting));
    }
}
