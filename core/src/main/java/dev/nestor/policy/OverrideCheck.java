package dev.nestor.policy;

import dev.nestor.rule.Rule;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Sees to it that exceptions are written to rules that exist, of the same publisher, and never in a circle. */
final class OverrideCheck {

    private final Map<String, Rule> rules = new HashMap<>();
    private final Function<String, Optional<Rule>> others;
    private final SortedMap<String, String> problems = new TreeMap<>();

    private OverrideCheck(Collection<Rule> rules, Function<String, Optional<Rule>> others) {
        this.others = others;
        for (Rule rule : rules) {
            this.rules.put(rule.id(), rule);
        }
    }

    /**
     * What is wrong, by the id of the rule that overrides; empty if nothing is.
     *
     * @param others finds a rule that is none of {@code rules} by its id
     */
    static SortedMap<String, String> problems(Collection<Rule> rules, Function<String, Optional<Rule>> others) {
        OverrideCheck check = new OverrideCheck(rules, others);
        for (Rule rule : rules) {
            check.checkRule(rule);
        }
        return check.problems;
    }

    private void checkRule(Rule rule) {
        for (String id : rule.overrides()) {
            Optional<String> problem = problem(rule, id);
            if (problem.isPresent()) {
                problems.putIfAbsent(rule.id(), "rule `" + rule.id() + "` " + problem.get());
            }
        }
    }

    private Optional<String> problem(Rule rule, String id) {
        Optional<Rule> other = find(id);
        if (other.isEmpty()) {
            return Optional.of("overrides an unknown rule: `" + id + "`");
        }
        if (!other.get().party().equals(rule.party())) {
            return Optional.of("of `" + rule.party() + "` overrides a rule of another publisher: `" + id + "`");
        }
        return reaches(other.get(), rule) ? Optional.of("overrides itself through `" + id + "`") : Optional.empty();
    }

    private Optional<Rule> find(String id) {
        Rule own = rules.get(id);
        return own == null ? others.apply(id) : Optional.of(own);
    }

    private boolean reaches(Rule from, Rule goal) {
        Set<String> seen = new HashSet<>();
        Deque<Rule> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Rule next = open.pop();
            if (next.id().equals(goal.id())) {
                return true;
            }
            if (seen.add(next.id())) {
                for (String id : next.overrides()) {
                    find(id).ifPresent(open::push);
                }
            }
        }
        return false;
    }
}
