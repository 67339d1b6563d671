package dev.nestor.policy;

import dev.nestor.assessment.Question;
import dev.nestor.model.Nesting;
import dev.nestor.model.Place;
import dev.nestor.policy.MissingSet.Target;
import dev.nestor.rule.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the smallest sets of facts that decide what is unknown of a question. */
final class Inquiry {

    private final Question question;
    private final RuleIndex index;
    private final Knowledge knowledge;

    Inquiry(Question question, RuleIndex index, Knowledge knowledge) {
        this.question = question;
        this.index = index;
        this.knowledge = knowledge;
    }

    List<MissingSet> sets() {
        Map<Target, Oracle> oracles = new LinkedHashMap<>();
        for (Nesting nesting : question.stack().edges()) {
            for (Axis axis : Axis.values()) {
                Oracle oracle = new Oracle(question, nesting.level(), axis, index, knowledge);
                if (!oracle.isKnown()) {
                    oracles.put(new Target(nesting.level(), axis), oracle);
                }
            }
        }
        Set<List<Place>> found = new LinkedHashSet<>();
        oracles.values().forEach(oracle -> found.addAll(new SmallestSets(oracle).find()));
        return found.stream()
                .map(facts -> new MissingSet(facts, decided(facts, oracles)))
                .sorted(order())
                .toList();
    }

    private static List<Target> decided(List<Place> facts, Map<Target, Oracle> oracles) {
        List<Target> decided = new ArrayList<>();
        oracles.forEach((target, oracle) -> {
            if (oracle.isDecidedBy(facts)) {
                decided.add(target);
            }
        });
        return decided;
    }

    private static Comparator<MissingSet> order() {
        return Comparator.<MissingSet>comparingInt(set -> -set.decides().size())
                .thenComparingInt(set -> set.facts().size())
                .thenComparing(set -> set.facts().toString());
    }
}
