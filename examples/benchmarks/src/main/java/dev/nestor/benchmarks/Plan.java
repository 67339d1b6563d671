package dev.nestor.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/**
 * What to measure and for how long.
 *
 * @param engines without {@link Engines#HAND}, which every round starts with and the last one also ends with
 * @param rounds how often each engine gets a fresh JVM; one round goes once through all engines
 * @param warmUps iterations before those that count
 * @param milliseconds of an iteration
 */
record Plan(List<String> engines, int rounds, int warmUps, int iterations, int milliseconds) {

    Plan {
        engines = List.copyOf(engines);
    }

    /**
     * The plan of the command line: {@code short}, or nothing for all engines.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static Plan of(String... arguments) {
        String form = String.join(" ", arguments);
        return switch (form) {
            case "" -> full();
            case "short" -> brief();
            case "nestor" -> nestor();
            case "guard" -> guard();
            default ->
                throw new IllegalArgumentException(
                        "no such form: `" + form
                                + "`, there are `short`, `nestor`, `guard` and `processes`, and without one all engines are measured");
        };
    }

    // Drools and DMN still get faster after ten seconds.
    private static Plan full() {
        List<String> others = Engines.names().stream()
                .filter(name -> !name.equals(Engines.HAND) && !name.startsWith("nestorOther"))
                .toList();
        return new Plan(others, 2, 15, 5, 1_000);
    }

    private static Plan brief() {
        return new Plan(List.of("nestor", "droolsSession"), 2, 12, 5, 1_000);
    }

    private static Plan nestor() {
        List<String> own = Stream.concat(Engines.names().stream(), Engines.others().stream())
                .filter(name -> name.startsWith("nestor") || name.equals("jacksonLines"))
                .toList();
        return new Plan(own, 2, 15, 5, 1_000);
    }

    /** Enough to see what is far outside. */
    private static Plan guard() {
        return new Plan(List.of("nestor", "nestorAssessment", "nestorOtherProducts"), 1, 20, 6, 500);
    }

    /** Says it as a reader of the figures needs it. */
    String text() {
        return "%d rounds, each engine in a JVM of its own, %d x %d ms of warm-up and %d x %d ms measured"
                .formatted(rounds, warmUps, milliseconds, iterations, milliseconds);
    }
}
