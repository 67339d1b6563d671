package dev.nestor.benchmarks.cel;

import dev.cel.common.values.NullValue;
import dev.cel.runtime.CelVariableResolver;
import dev.nestor.benchmarks.Row;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Converts of a row only what the program asks for; all its whole numbers are of 64 bits. */
record RowVariables(Row row) implements CelVariableResolver {

    @Override
    public Optional<Object> find(String name) {
        return switch (name) {
            case "outer" -> Optional.of(row.outer());
            case "outerVersion" -> Optional.of((long) row.outerVersion());
            case "inner" -> Optional.of(row.inner());
            case "innerVersion" -> Optional.of((long) row.innerVersion());
            case "purpose" -> Optional.of(row.purpose());
            case "cpuVendor" -> Optional.of(row.cpuVendor());
            case "exposed" -> perhaps(row.exposed());
            case "dynamicMemory" -> perhaps(row.dynamicMemory());
            case "memory" -> number(row.memory());
            case "macSpoofing" -> perhaps(row.macSpoofing());
            case "nat" -> perhaps(row.nat());
            case "configurationVersion" -> number(row.configurationVersion());
            case "state" -> perhaps(row.state());
            default -> Optional.empty();
        };
    }

    private static Optional<Object> number(@Nullable Integer value) {
        return perhaps(value == null ? null : value.longValue());
    }

    private static Optional<Object> perhaps(@Nullable Object value) {
        return Optional.of(value == null ? NullValue.NULL_VALUE : value);
    }
}
