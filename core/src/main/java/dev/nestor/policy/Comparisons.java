package dev.nestor.policy;

import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Operand;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import java.util.List;

/** What each comparison that a rule is made of comes to. */
final class Comparisons {

    private Comparisons() {}

    /** Adds them to {@code all}: two nestings that add the same are the same to the rule, whatever is learned later. */
    static void addAll(Rule rule, Nesting nesting, List<Object> all) {
        for (ProductPattern pattern : rule.scope().inner()) {
            all.add(pattern.matches(nesting.inner().software()));
        }
        for (ProductPattern pattern : rule.scope().outer()) {
            all.add(pattern.matches(nesting.outer().software()));
        }
        FactUse.conditions(rule).forEach(condition -> add(condition, nesting, all));
    }

    private static void add(Condition condition, Nesting nesting, List<Object> all) {
        condition.parts().forEach(part -> add(part, nesting, all));
        if (condition.parts().isEmpty()) {
            Truth truth = condition.test(nesting);
            all.add(truth);
            // What is known of one side counts when the other one becomes known.
            if (truth == Truth.UNKNOWN) {
                for (Operand operand : condition.operands()) {
                    all.add(operand.value(nesting));
                }
            }
        }
    }
}
