package dev.nestor.policy;

import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.Nesting;
import dev.nestor.model.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides by what was decided before, and only where there is nothing like it by the rules. The answers are those of
 * {@link Judgements}; this remembers them.
 *
 * <p>It keeps so many of them and then starts anew, so it needs no more memory however long it is asked. Threads share it, and
 * wait for nobody to read what is known.
 */
final class Precedents {

    private static final int MOST_KINDS = 4_000;

    private final Posture posture;
    private final RuleIndex index;
    private final List<Quarantine> quarantined;
    private final Map<Docket.Kind, Docket> dockets = new ConcurrentHashMap<>();

    Precedents(Posture posture, RuleIndex index, List<Quarantine> quarantined) {
        this.posture = posture;
        this.index = index;
        this.quarantined = quarantined;
    }

    Decision decide(Question question) {
        Stack stack = question.stack();
        return stack.height() == 2 ? precedent(new Nesting(stack, 1), question).decision() : decideLevels(question);
    }

    private Decision decideLevels(Question question) {
        List<Ruling> levels = new ArrayList<>();
        for (Nesting nesting : question.stack().edges()) {
            levels.add(precedent(nesting, question).ruling());
        }
        return decision(levels, question);
    }

    private Docket.Precedent precedent(Nesting nesting, Question question) {
        Docket docket = docket(nesting, question);
        Docket.Precedent known = docket.find(nesting);
        if (known == null) {
            known = decide(nesting, question);
            docket.keep(nesting, known);
        }
        return known;
    }

    private Docket.Precedent decide(Nesting nesting, Question question) {
        Judgement judgement = new Judgement(new Hearing(index.about(nesting), nesting, question), quarantined);
        Ruling ruling = Ruling.of(judgement);
        return new Docket.Precedent(ruling, decision(List.of(ruling), question));
    }

    private Decision decision(List<Ruling> levels, Question question) {
        Demands demands = new Demands(posture, question.purpose());
        List<Ruling> counting = new ArrayList<>();
        Grade worst = Grade.PASSES;
        for (Ruling level : levels) {
            if (level.counts()) {
                counting.add(level);
                Grade grade = demands.grade(level);
                worst = grade.compareTo(worst) < 0 ? grade : worst;
            }
        }
        return new Decision(Verdict.of(question.stack(), worst), Ruling.worst(counting));
    }

    private Docket docket(Nesting nesting, Question question) {
        Docket.Kind kind = Docket.Kind.of(nesting, question);
        Docket known = dockets.get(kind);
        if (known == null) {
            known = new Docket(FactTests.of(index.about(nesting), nesting, question));
            if (dockets.size() >= MOST_KINDS) {
                dockets.clear();
            }
            dockets.put(kind, known);
        }
        return known;
    }
}
