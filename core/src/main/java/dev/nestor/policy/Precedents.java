package dev.nestor.policy;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.memory.Memo;
import dev.nestor.model.Nesting;
import dev.nestor.model.Stack;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides by what was decided before, and only where there is nothing like it by the rules. The answers are those of
 * {@link Judgements}; this remembers them.
 *
 * <p>It keeps so many of them and then starts anew, so it needs no more memory however long it is asked. Threads share it, and
 * wait for nobody to read what is known.
 */
final class Precedents {

    private static final int MOST_DECISIONS = 20_000;
    private static final int MOST_TEMPLATES = 10_000;

    private final Posture posture;
    private final Dockets dockets;
    private final Knowledge knowledge;
    private final Lifecycle lifecycle;
    // Of the levels of a stack, lowest first; nobody changes these lists.
    private final Memo<List<Docket.Precedent>, Decision> decisions = new Memo<>(MOST_DECISIONS);
    // Each is as large as an assessment, so they give way when memory runs short.
    private final Memo<List<Docket.Precedent>, SoftReference<Template>> templates = new Memo<>(MOST_TEMPLATES);

    Precedents(Posture posture, RuleIndex index, Knowledge knowledge) {
        this.posture = posture;
        this.dockets = new Dockets(index);
        this.knowledge = knowledge;
        this.lifecycle = new Lifecycle(knowledge.catalogue());
    }

    Posture posture() {
        return posture;
    }

    /** What the rules make of {@code question}, whatever was decided before. */
    Judgements judge(Question question, Optional<Waiving> waiving) {
        return new Judgements(question, posture, waiving, dockets, knowledge.quarantined());
    }

    Assessment spellOut(Judgements judgements) {
        return new AssessmentBuilder(judgements, knowledge, lifecycle).build();
    }

    Assessment assess(Question question) {
        // What is said of a layer alone follows from no nesting, so there is nothing to find it by.
        return question.stack().height() == 1 ? assessAnew(question) : assessLevels(question);
    }

    private Assessment assessLevels(Question question) {
        List<Docket.Precedent> levels = levels(question);
        SoftReference<Template> kept = templates.find(levels);
        Template known = kept == null ? null : kept.get();
        if (known != null && known.fits(question.stack())) {
            return known.about(question);
        }
        Judgements judgements = judge(question, Optional.empty());
        Assessment assessment = spellOut(judgements);
        Optional<Template> template = Template.of(assessment, judgements.hearings());
        if (template.isPresent()) {
            templates.keep(levels, new SoftReference<>(template.get()));
        }
        return assessment;
    }

    private Assessment assessAnew(Question question) {
        return spellOut(judge(question, Optional.empty()));
    }

    Decision decide(Question question) {
        Stack stack = question.stack();
        return stack.height() == 2 ? precedent(new Nesting(stack, 1), question).decision() : decideLevels(question);
    }

    private Decision decideLevels(Question question) {
        List<Docket.Precedent> levels = levels(question);
        Decision known = decisions.find(levels);
        return known == null ? decisions.keep(levels, decision(rulings(levels), question)) : known;
    }

    private List<Docket.Precedent> levels(Question question) {
        Stack stack = question.stack();
        List<Docket.Precedent> levels = new ArrayList<>(stack.height());
        for (int level = 1; level < stack.height(); level++) {
            levels.add(precedent(new Nesting(stack, level), question));
        }
        return levels;
    }

    private static List<Ruling> rulings(List<Docket.Precedent> levels) {
        List<Ruling> rulings = new ArrayList<>(levels.size());
        for (Docket.Precedent level : levels) {
            rulings.add(level.ruling());
        }
        return rulings;
    }

    private Docket.Precedent precedent(Nesting nesting, Question question) {
        Docket docket = dockets.of(nesting, question);
        Docket.Precedent known = docket.find(nesting);
        if (known == null) {
            known = decide(docket, nesting, question);
            dockets.keep(docket, nesting, known);
        }
        return known;
    }

    private Docket.Precedent decide(Docket docket, Nesting nesting, Question question) {
        Judgement judgement =
                new Judgement(new Hearing(docket.statements(), nesting, question), knowledge.quarantined());
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
}
