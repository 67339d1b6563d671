package dev.nestor.policy;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Question;
import dev.nestor.logic.Nearest;
import dev.nestor.model.Change;
import dev.nestor.model.Stack;
import dev.nestor.review.DecisionListener;
import dev.nestor.waiver.Waivers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * Answers questions by a fixed set of rules. Immutable, and safe to share between threads.
 *
 * <p>The same question gets the same answer in the same order, whatever order the rules were given in.
 */
public final class Policy {

    private final Knowledge knowledge;
    private final Optional<Waiving> waiving;
    private final RuleIndex index;
    private final Optional<ShelvedPack> only;
    private final Optional<DecisionListener> listener;
    // Shared with the policies that differ in waivers and listeners only, since those are often made for one answer.
    private final Precedents precedents;

    private Policy(
            Knowledge knowledge,
            Optional<Waiving> waiving,
            RuleIndex index,
            Optional<ShelvedPack> only,
            Optional<DecisionListener> listener,
            Precedents precedents) {
        this.knowledge = knowledge;
        this.waiving = waiving;
        this.index = index;
        this.only = only;
        this.listener = listener;
        this.precedents = precedents;
    }

    /**
     * Returns the policy of {@code knowledge}, with the standard posture. Packs that were not read yet stay unread, and
     * are taken at their word.
     *
     * @throws IllegalArgumentException if two packs or rules share an id, or a rule overrides itself, an unknown rule,
     *     or one of another publisher
     */
    public static Policy of(Knowledge knowledge) {
        Optional<String> problem = new ShelfCheck(knowledge.shelf()).problem();
        if (problem.isPresent()) {
            throw new IllegalArgumentException(problem.get());
        }
        RuleIndex index = new RuleIndex(knowledge.shelf());
        return new Policy(
                knowledge,
                Optional.empty(),
                index,
                Optional.empty(),
                Optional.empty(),
                new Precedents(Posture.standard(), index, knowledge));
    }

    /**
     * What is wrong with the exceptions written in the packs of {@code shelf} that were read, as a sentence for each rule
     * that overrides itself, an unknown rule, or one of another publisher; by the rule's id, and empty if nothing is.
     */
    public static SortedMap<String, String> problems(Collection<ShelvedPack> shelf) {
        return new ShelfCheck(shelf).exceptions();
    }

    /** This policy for a host application that demands something else. */
    public Policy with(Posture other) {
        return new Policy(knowledge, waiving, index, only, listener, new Precedents(other, index, knowledge));
    }

    /**
     * This policy with those of {@code waivers} that are in force at {@code now}, instead of any it had; its assessments
     * report the others that are about a stack. They change verdicts only: no axis, and no finding but its state.
     */
    public Policy with(Waivers waivers, Instant now) {
        Optional<Waiving> applied = waivers.isEmpty() ? Optional.empty() : Optional.of(new Waiving(waivers, now));
        return new Policy(knowledge, applied, index, only, listener, precedents);
    }

    /** This policy with its waivers as they are at {@code instant}; the same if it has none. */
    public Policy waivingAt(Instant instant) {
        return waiving.isEmpty() ? this : with(waiving.get().waivers(), instant);
    }

    /**
     * This policy with a listener that hears of each answer of {@link #assess} and {@link #decide}, instead of any it had.
     * Whatever the listener does, the answer is the same.
     */
    public Policy with(DecisionListener other) {
        return new Policy(knowledge, waiving, index, only, Optional.of(other), precedents);
    }

    /** This policy for answers that nobody asked for by themselves, such as those that a plan is made of. */
    public Policy withoutListener() {
        return listener.isEmpty() ? this : new Policy(knowledge, waiving, index, only, Optional.empty(), precedents);
    }

    /**
     * This policy as if nothing had been published but the document of one rule pack: what that document says by itself,
     * without exceptions that others make to it. Its assessments list findings and advisories in the order of the
     * document.
     *
     * @throws IllegalArgumentException if no pack has this id
     */
    public Policy restrictedTo(String pack) {
        ShelvedPack chosen = knowledge.shelf().stream()
                .filter(candidate -> candidate.id().equals(pack))
                .findFirst()
                .orElseThrow(() -> unknownPack(pack));
        Knowledge restricted = knowledge.only(chosen);
        RuleIndex alone = new RuleIndex(restricted.shelf());
        return new Policy(
                restricted,
                waiving,
                alone,
                Optional.of(chosen),
                listener,
                new Precedents(precedents.posture(), alone, restricted));
    }

    private IllegalArgumentException unknownPack(String pack) {
        List<String> known = knowledge.shelf().stream().map(ShelvedPack::id).toList();
        return new IllegalArgumentException("unknown rule pack `" + pack + "`"
                + Nearest.suggestion(pack, known)
                        .map(suggestion -> ", " + suggestion)
                        .orElse(""));
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /**
     * Answers {@code question} in full.
     *
     * @throws IllegalArgumentException if a fact of its stack is not declared, naming the nearest, or has a value that
     *     it cannot have
     */
    public Assessment assess(Question question) {
        Assessment assessment = assessed(question);
        return only.map(pack -> assessment.inOrderOf(pack.open())).orElse(assessment);
    }

    private Assessment assessed(Question question) {
        if (isAlike()) {
            check(question);
            return precedents.assess(question);
        }
        Judgements judgements = judge(question);
        Assessment assessment = precedents.spellOut(judgements);
        tell(judgements, assessment.decision());
        return assessment;
    }

    /** Whether like questions get like answers, and nobody has to hear of each. */
    private boolean isAlike() {
        return waiving.isEmpty() && listener.isEmpty();
    }

    /**
     * The verdict and axes of {@link #assess} alone, for much less.
     *
     * @throws IllegalArgumentException if a fact of its stack is not declared, naming the nearest, or has a value that
     *     it cannot have
     */
    public Decision decide(Question question) {
        if (isAlike()) {
            check(question);
            return precedents.decide(question);
        }
        Judgements judgements = judge(question);
        Decision decision = judgements.decision();
        tell(judgements, decision);
        return decision;
    }

    /**
     * What to find out about {@code question}: for what is unknown of it, the smallest sets of facts that decide it,
     * whatever their values turn out to be. Those that decide the most come first, then the smaller ones. Nothing is asked
     * for that cannot change an axis, and nothing can be where a text of the day is unread, a plugin is broken, or only
     * rules in code could tell what a value does. It tries every value that makes a difference, so it takes the longer the
     * less is known: seconds, and not microseconds, for a stack of which nothing is.
     *
     * @throws IllegalArgumentException as {@link #assess} does
     */
    public List<MissingSet> missing(Question question) {
        check(question);
        return new Inquiry(question, index, knowledge).sets();
    }

    /**
     * What could be changed in the stack of {@code question} so that rules say something else.
     *
     * @param possible which changes can be made at all
     */
    public Repairs repairs(Question question, Predicate<Change> possible) {
        check(question);
        return new Repairs(question, index, knowledge, possible);
    }

    /** Why each rule that names the products of {@code question} applies or does not, by level and rule. */
    public List<Explanation> explain(Question question) {
        List<Finding> findings = findings(question);
        return question.stack().edges().stream()
                .flatMap(nesting -> index.about(nesting).stream()
                        .map(statement -> Explanation.of(statement, nesting, question, findings)))
                .toList();
    }

    /**
     * Why a rule applies or does not, at each level.
     *
     * @throws IllegalArgumentException if no rule has this id
     */
    public List<Explanation> explain(Question question, String rule) {
        Statement statement =
                index.find(rule).orElseThrow(() -> new IllegalArgumentException("unknown rule `" + rule + "`"));
        List<Finding> findings = findings(question);
        return question.stack().edges().stream()
                .map(nesting -> Explanation.of(statement, nesting, question, findings))
                .toList();
    }

    /**
     * The days on which what is said of {@code question} changes, from {@code since} until the day it asks for; the
     * first turn is {@code since} itself. Between two turns every day has the answer of the earlier one, but for what
     * the catalogue says of the releases' age.
     */
    public List<Turn> timeline(Question question, LocalDate since) {
        // Nobody asked for the answer of each of these days.
        return Timeline.of(
                withoutListener(),
                question,
                since,
                question.stack().edges().stream().flatMap(nesting -> index.about(nesting).stream()));
    }

    private List<Finding> findings(Question question) {
        return withoutListener().assess(question).findings();
    }

    private void tell(Judgements judgements, Decision decision) {
        if (listener.isPresent()) {
            new Recorder(judgements, precedents.posture(), knowledge, only).tell(listener.get(), decision);
        }
    }

    private Judgements judge(Question question) {
        check(question);
        return precedents.judge(question, waiving);
    }

    private void check(Question question) {
        Stack stack = question.stack();
        for (int level = 0; level < stack.height(); level++) {
            stack.layer(level).machine().check(knowledge.facts());
        }
    }
}
