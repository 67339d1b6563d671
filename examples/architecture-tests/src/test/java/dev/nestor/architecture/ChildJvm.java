package dev.nestor.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java program in a process of its own, on the JDK that runs the tests. */
final class ChildJvm {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final int PATIENCE_IN_SECONDS = 120;

    /**
     * How a program ended.
     *
     * @param output what it wrote, errors included
     */
    record Outcome(int exitCode, String output) {}

    private ChildJvm() {}

    static Outcome run(String... arguments) throws IOException, InterruptedException {
        return run(List.of(arguments));
    }

    static Outcome run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // Tools that measure coverage hand themselves to child processes here, and print.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("program does not end: " + command);
        }
        return new Outcome(process.exitValue(), output);
    }
}
