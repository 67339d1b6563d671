package dev.nestor.benchmarks.indexed;

import dev.nestor.benchmarks.Row;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule as an object.
 *
 * @param products the outer and the inner product it is about; it may be asked once and remembered
 * @param applies whether it has a finding about such a row
 * @param finding what it finds when it applies
 */
public record JavaRule(BiPredicate<String, String> products, Predicate<Row> applies, Function<Row, String> finding) {

    public boolean holds(Row row) {
        return products.test(row.outer(), row.inner()) && applies.test(row);
    }
}
