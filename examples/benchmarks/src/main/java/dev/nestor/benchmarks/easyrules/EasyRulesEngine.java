package dev.nestor.benchmarks.easyrules;

import dev.nestor.benchmarks.FindingsEngine;
import dev.nestor.benchmarks.Row;
import dev.nestor.benchmarks.indexed.JavaRule;
import dev.nestor.benchmarks.indexed.JavaRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** All rules about each row, in no order that matters. It may be shared between threads. */
public final class EasyRulesEngine implements FindingsEngine {

    private static final String QUESTION = "question";

    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = rules(JavaRules.ALL);

    @Override
    public Set<String> decide(Row row) {
        Set<String> findings = new HashSet<>();
        Facts facts = new Facts();
        facts.put(QUESTION, new Question(row, findings));
        engine.fire(rules, facts);
        return findings;
    }

    private static Rules rules(List<JavaRule> all) {
        Rules rules = new Rules();
        for (int number = 0; number < all.size(); number++) {
            rules.register(rule(number, all.get(number)));
        }
        return rules;
    }

    // Of rules with the same name only one is kept.
    private static Rule rule(int number, JavaRule rule) {
        return new RuleBuilder()
                .name("rule " + number)
                .when(facts -> facts.<Question>get(QUESTION).holds(rule))
                .then(facts -> facts.<Question>get(QUESTION).apply(rule))
                .build();
    }

    // Facts are searched by their names, so one is better than two.
    private record Question(Row row, Set<String> findings) {

        boolean holds(JavaRule rule) {
            return rule.holds(row);
        }

        void apply(JavaRule rule) {
            findings.add(rule.finding().apply(row));
        }
    }
}
