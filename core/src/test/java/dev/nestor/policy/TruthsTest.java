package dev.nestor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Operator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TruthsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 31, 32, 33, 64, 65, 100})
    void everyTestTellsApart(int count) {
        Condition[] tests = IntStream.range(0, count)
                .mapToObj(test -> isEnough("cpu.count", test + 1))
                .toArray(Condition[]::new);

        Set<Truths> distinct = new HashSet<>();
        for (int processors = 0; processors <= count; processors++) {
            Truths truths = Truths.of(tests, withProcessors(processors));
            assertThat(truths).isEqualTo(Truths.of(tests, withProcessors(processors)));
            distinct.add(truths);
        }

        assertThat(distinct).hasSize(count + 1);
        assertThat(distinct.contains(Truths.of(tests, nesting()))).isEqualTo(count == 0);
    }

    private static Condition isEnough(String fact, long least) {
        return new Condition.Comparison(
                new Operand(Operand.Side.INNER, fact), Operator.AT_LEAST, new FactValue.Count(least));
    }

    private static Nesting withProcessors(int count) {
        return nesting("1.cpu.count=" + count);
    }

    private static Nesting nesting(String... facts) {
        List<String> parts = new ArrayList<>(List.of("acme/hyper@8", "acme/hyper@8"));
        parts.addAll(List.of(facts));
        return new Nesting(Acme.stack(parts.toArray(String[]::new)), 1);
    }
}
