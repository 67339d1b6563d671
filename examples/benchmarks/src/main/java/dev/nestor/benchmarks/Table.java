package dev.nestor.benchmarks;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Measurements as a table in Markdown. */
final class Table {

    private static final String HEAD = """
            | engine | version | ns | min – max | ratio to hand | B/op |
            |---|---|---:|---:|---:|---:|
            """;

    private Table() {}

    /** @throws IllegalArgumentException if the chain by hand is not among {@code measured} */
    static String of(Map<String, Measurement> measured) {
        Measurement hand = measured.get(Engines.HAND);
        if (hand == null) {
            throw new IllegalArgumentException("there is nothing to compare with: `hand` was not measured");
        }
        return measured.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), hand))
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }

    private static String line(String engine, Measurement found, Measurement hand) {
        return "| %s | %s | %s | %s – %s | %s | %s |"
                .formatted(
                        engine,
                        Versions.of(engine),
                        number(found.time()),
                        number(found.shortest()),
                        number(found.longest()),
                        number(found.time() / hand.time()),
                        whole(found.allocated()));
    }

    /** With one digit after the point where fewer than three are before it. */
    static String number(double value) {
        return value < 99.95 ? String.format(Locale.ROOT, "%.1f", value) : whole(value);
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
