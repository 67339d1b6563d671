package dev.nestor.spi.pack;

import dev.nestor.fact.FactType;
import dev.nestor.rule.Operator;

/** Which operator compares which types. */
final class OperatorFit {

    private OperatorFit() {}

    static boolean fits(Operator operator, FactType left) {
        return switch (operator) {
            case IS, IS_NOT -> true;
            case AT_LEAST, AT_MOST, ABOVE, BELOW -> hasOrder(left);
            case ONE_OF, LIKE -> left == FactType.WORD;
            case CONTAINS -> left == FactType.WORDS;
        };
    }

    /** Whether two facts can be compared, when the left one can be at all. */
    static boolean fits(Operator operator, FactType left, FactType right) {
        return switch (operator) {
            case ONE_OF, LIKE -> right == FactType.WORDS;
            case CONTAINS -> right == FactType.WORD || right == FactType.WORDS;
            default -> left == right;
        };
    }

    private static boolean hasOrder(FactType type) {
        return type == FactType.COUNT || type == FactType.BYTES || type == FactType.VERSION;
    }
}
