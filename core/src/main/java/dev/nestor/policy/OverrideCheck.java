package dev.nestor.policy;

import dev.nestor.rule.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sees to it that exceptions are written to rules that exist, of the same publisher, and never in a circle. */
final class OverrideCheck {

    private final Map<String, Rule> rules = new HashMap<>();
    private final SortedMap<String, String> problems = new TreeMap<>();

    private OverrideCheck(Iterable<Rule> rules) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    /** What is wrong, by the id of the rule that overrides; empty if nothing is. */
    static SortedMap<String, String> problems(Iterable<Rule> rules) {
        OverrideCheck check = new OverrideCheck(rules);
        rules.forEach(check::checkRule);
        return check.problems;
    }

    private void checkRule(Rule rule) {
        rule.overrides().stream()
                .sorted()
                .flatMap(id -> problem(rule, id).stream())
                .findFirst()
                .ifPresent(problem -> problems.put(rule.id(), "rule `" + rule.id() + "` " + problem));
    }

    private Optional<String> problem(Rule rule, String id) {
        Rule other = rules.get(id);
        if (other == null) {
            return Optional.of("overrides an unknown rule: `" + id + "`");
        }
        if (!other.party().equals(rule.party())) {
            return Optional.of("of `" + rule.party() + "` overrides a rule of another publisher: `" + id + "`");
        }
        return reaches(other, rule) ? Optional.of("overrides itself through `" + id + "`") : Optional.empty();
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
                next.overrides()
                        .forEach(id -> Optional.ofNullable(rules.get(id)).ifPresent(open::push));
            }
        }
        return false;
    }
}
