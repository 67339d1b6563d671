package dev.nestor.benchmarks.indexed;

import dev.nestor.benchmarks.FindingsEngine;
import dev.nestor.benchmarks.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers which rules are about a pair of products and asks only these. Not to be shared between threads. */
public final class IndexedEngine implements FindingsEngine {

    private final Map<String, Map<String, List<JavaRule>>> byProducts = new HashMap<>();

    @Override
    public Set<String> decide(Row row) {
        Set<String> findings = new HashSet<>();
        for (JavaRule rule : about(row.outer(), row.inner())) {
            if (rule.applies().test(row)) {
                findings.add(rule.finding().apply(row));
            }
        }
        return findings;
    }

    private List<JavaRule> about(String outer, String inner) {
        Map<String, List<JavaRule>> byInner = byProducts.get(outer);
        List<JavaRule> known = byInner == null ? null : byInner.get(inner);
        return known == null ? collected(outer, inner) : known;
    }

    private List<JavaRule> collected(String outer, String inner) {
        List<JavaRule> rules = JavaRules.ALL.stream()
                .filter(rule -> rule.products().test(outer, inner))
                .toList();
        byProducts.computeIfAbsent(outer, name -> new HashMap<>()).put(inner, rules);
        return rules;
    }
}
