package dev.nestor.benchmarks;

import dev.nestor.benchmarks.process.Empty;
import dev.nestor.benchmarks.process.FirstDecision;
import dev.nestor.benchmarks.process.GuiceHost;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures what a JVM of its own costs, taking turns between the programs. */
final class Processes {

    private static final int ROUNDS = 21;
    // A host has no benchmarks' libraries, and finding plugins among all of them would take the longer.
    private static final List<String> NESTOR =
            List.of("nestor-core-", "nestor-spi-", "nestor-vendor-", "jackson-core-3");
    private static final List<String> NESTOR_AND_GUICE = Stream.concat(
                    NESTOR.stream(),
                    Stream.of("nestor-guice-", "guice-", "guava-", "jakarta.inject-", "aopalliance-", "failureaccess-"))
            .toList();
    private static final List<String> SMALL_HEAP = List.of("-Xmx64m");

    private final Map<String, List<Double>> milliseconds = new LinkedHashMap<>();

    private Processes() {}

    static void measure() throws IOException, InterruptedException {
        Processes processes = new Processes();
        for (int round = 0; round < ROUNDS; round++) {
            processes.round();
        }
        System.out.println();
        System.out.println(Environment.text() + "; each program " + ROUNDS + " times by turns");
        System.out.println();
        System.out.print(processes.table());
    }

    private void round() throws IOException, InterruptedException {
        wall("empty main", NESTOR, Empty.class);
        wall("first decision", NESTOR, FirstDecision.class);
        wall("Guice injector", NESTOR_AND_GUICE, GuiceHost.class);
        wall("Guice injector with Nestor", NESTOR_AND_GUICE, GuiceHost.class, "nestor");
        printed("10,000 rules read", List.of(), Loading.class);
        for (String engine : List.of(Engines.HAND, "nestor")) {
            printed("a million decisions, " + engine, List.of(), Million.class, engine);
            printed("the same in a heap of 64 MiB, " + engine, SMALL_HEAP, Million.class, engine);
        }
    }

    /** From the launch to the exit. */
    private void wall(String what, List<String> libraries, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        String classPath = classPath(libraries);
        long start = System.nanoTime();
        run(List.of(), classPath, program, arguments);
        add(what, (System.nanoTime() - start) / 1e6);
    }

    /** What the program itself says. */
    private void printed(String what, List<String> flags, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        String classPath = System.getProperty("java.class.path");
        add(what, Double.parseDouble(run(flags, classPath, program, arguments).strip()));
    }

    private void add(String what, double time) {
        milliseconds.computeIfAbsent(what, any -> new ArrayList<>()).add(time);
    }

    private static String run(List<String> flags, String classPath, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException("`" + program.getName() + "` ended with " + process.exitValue());
        }
        return printed;
    }

    private static String classPath(List<String> libraries) throws IOException {
        Path built =
                Path.of(System.getProperty("java.class.path")).toAbsolutePath().getParent();
        try (Stream<Path> all = Files.list(built.resolve("lib"))) {
            return Stream.concat(
                            Stream.of(built.resolve("classes")), all.filter(library -> isOneOf(libraries, library)))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static boolean isOneOf(List<String> names, Path library) {
        return names.stream().anyMatch(library.getFileName().toString()::startsWith);
    }

    private String table() {
        StringBuilder table = new StringBuilder("""
                | program | median ms | min – max |
                |---|---:|---:|
                """);
        milliseconds.forEach((what, times) -> {
            Measurement all = new Measurement(times, times);
            table.append(String.format(
                    Locale.ROOT, "| %s | %.0f | %.0f – %.0f |%n", what, all.time(), all.shortest(), all.longest()));
        });
        return table.toString();
    }
}
