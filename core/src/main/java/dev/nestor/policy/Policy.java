package dev.nestor.policy;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.logic.Nearest;
import dev.nestor.model.Layer;
import dev.nestor.model.Nesting;
import dev.nestor.rule.RulePack;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Answers questions by a fixed set of rules. Immutable, and safe to share between threads.
 *
 * <p>The same question gets the same answer in the same order, whatever order the rules were given in.
 */
public final class Policy {

    private final Knowledge knowledge;
    private final Posture posture;
    private final RuleIndex index;
    private final Library library;
    private final Optional<RulePack> only;

    private Policy(Knowledge knowledge, Posture posture, RuleIndex index, Library library, Optional<RulePack> only) {
        this.knowledge = knowledge;
        this.posture = posture;
        this.index = index;
        this.library = library;
        this.only = only;
    }

    /**
     * Returns the policy of {@code knowledge}, with the standard posture.
     *
     * @throws IllegalArgumentException if two rules share an id, or a rule overrides itself, an unknown rule, or one of
     *     another publisher
     */
    public static Policy of(Knowledge knowledge) {
        SortedMap<String, String> problems = problems(knowledge.packs());
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.get(problems.firstKey()));
        }
        RuleIndex index = new RuleIndex(knowledge.packs());
        return new Policy(knowledge, Posture.standard(), index, new Library(knowledge.packs()), Optional.empty());
    }

    /**
     * What is wrong with the exceptions written in {@code packs}, as a sentence for each rule that overrides itself, an
     * unknown rule, or one of another publisher; by the rule's id, and empty if nothing is.
     */
    public static SortedMap<String, String> problems(Collection<RulePack> packs) {
        return OverrideCheck.problems(
                packs.stream().flatMap(pack -> pack.rules().stream()).toList());
    }

    /** This policy for a host application that demands something else. */
    public Policy with(Posture other) {
        return new Policy(knowledge, other, index, library, only);
    }

    /**
     * This policy as if nothing had been published but the document of one rule pack: what that document says by itself,
     * without exceptions that others make to it. Its assessments list findings and advisories in the order of the
     * document.
     *
     * @throws IllegalArgumentException if no pack has this id
     */
    public Policy restrictedTo(String pack) {
        RulePack chosen = knowledge.packs().stream()
                .filter(candidate -> candidate.id().equals(pack))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown rule pack `" + pack + "`"
                        + Nearest.suggestion(
                                        pack,
                                        knowledge.packs().stream()
                                                .map(RulePack::id)
                                                .toList())
                                .map(suggestion -> ", " + suggestion)
                                .orElse("")));
        List<RulePack> packs = List.of(chosen);
        return new Policy(
                new Knowledge(knowledge.catalogue(), knowledge.facts(), packs, knowledge.quarantined()),
                posture,
                new RuleIndex(packs),
                new Library(packs),
                Optional.of(chosen));
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /**
     * Answers {@code question}.
     *
     * @throws IllegalArgumentException if a fact of its stack is not declared, naming the nearest, or has a value that
     *     it cannot have
     */
    public Assessment assess(Question question) {
        check(question);
        List<Hearing> hearings = question.stack().edges().stream()
                .map(nesting -> hear(nesting, question))
                .toList();
        Assessment assessment = new AssessmentBuilder(question, posture, hearings, knowledge).build();
        return only.map(assessment::inOrderOf).orElse(assessment);
    }

    /** Why each rule that names the products of {@code question} applies or does not, by level and rule. */
    public List<Explanation> explain(Question question) {
        return question.stack().edges().stream()
                .flatMap(nesting -> index.about(nesting).stream()
                        .map(statement -> Explanation.of(statement, nesting, question, library)))
                .toList();
    }

    /**
     * Why a rule applies or does not, at each level.
     *
     * @throws IllegalArgumentException if no rule has this id
     */
    public List<Explanation> explain(Question question, String rule) {
        Statement statement = index.all().stream()
                .filter(candidate -> candidate.rule().id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown rule `" + rule + "`"));
        return question.stack().edges().stream()
                .map(nesting -> Explanation.of(statement, nesting, question, library))
                .toList();
    }

    /**
     * The days on which what is said of {@code question} changes, from {@code since} until the day it asks for; the
     * first turn is {@code since} itself. Between two turns every day has the answer of the earlier one, but for what
     * the catalogue says of the releases' age.
     */
    public List<Turn> timeline(Question question, LocalDate since) {
        return Timeline.of(
                this,
                question,
                since,
                question.stack().edges().stream().flatMap(nesting -> index.about(nesting).stream()));
    }

    private void check(Question question) {
        for (Layer layer : question.stack().layers()) {
            layer.machine()
                    .facts()
                    .forEach((name, value) -> knowledge.facts().get(name).check(value));
        }
    }

    private Hearing hear(Nesting nesting, Question question) {
        return new Hearing(index.about(nesting), library, nesting, question);
    }
}
