package dev.nestor.testkit;

import dev.nestor.assessment.Question;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.model.Stack;
import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.rule.Rule;
import dev.nestor.testkit.Case.StatedFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a policy about cases, and says which come out otherwise than written. */
public final class CaseCheck {

    private final Policy policy;

    /** @param policy has the rules, and knows the products and facts of their cases */
    public CaseCheck(Policy policy) {
        this.policy = policy;
    }

    /** A sentence for each case that comes out otherwise than written. */
    public List<String> problems(Cases cases) {
        return cases.cases().stream().flatMap(one -> problem(one).stream()).toList();
    }

    /** What is wrong with a case, as a sentence that says where it is written; empty if it comes out as written. */
    public Optional<String> problem(Case one) {
        Optional<Rule> rule = rules().stream()
                .filter(candidate -> candidate.id().equals(one.rule()))
                .findFirst();
        if (rule.isEmpty()) {
            return Optional.of(one.place() + ": no rule has the id `" + one.rule() + "`");
        }
        try {
            return new CaseOutcome(policy, rule.get(), question(one, rule.get()), one)
                    .problem()
                    .map(problem -> one.place() + ": " + one + ", it says, but " + problem);
        } catch (IllegalArgumentException wrong) {
            return Optional.of(one.place() + ": " + wrong.getMessage());
        }
    }

    private List<Rule> rules() {
        return policy.knowledge().packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .toList();
    }

    private Question question(Case one, Rule rule) {
        LocalDate read = rule.evidence().document().read();
        LocalDate day = one.day().orElse(read);
        Question question = Question.about(stack(one), day.isAfter(read) ? day : read);
        return one.purpose().map(question::forPurpose).orElse(question).asOf(day);
    }

    private Stack stack(Case one) {
        List<Layer> layers = new ArrayList<>();
        for (String text : one.stack()) {
            Layer layer = policy.knowledge().catalogue().layer(text);
            layers.add(layer.with(machine(one, layers.size())));
        }
        one.facts().stream()
                .filter(fact -> fact.level() >= layers.size())
                .findFirst()
                .ifPresent(fact -> {
                    throw new IllegalArgumentException("`" + fact + "` is about a level that the stack does not have");
                });
        return new Stack(layers);
    }

    private Machine machine(Case one, int level) {
        Knowledge knowledge = policy.knowledge();
        Machine machine = Machine.unknown();
        for (StatedFact fact : one.facts()) {
            if (fact.level() == level) {
                machine = machine.with(
                        fact.name(), knowledge.facts().get(fact.name()).parse(fact.text()));
            }
        }
        return machine;
    }
}
