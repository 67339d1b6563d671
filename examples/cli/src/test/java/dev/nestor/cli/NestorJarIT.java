package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a user runs it, in a process of its own. */
class NestorJarIT {

    private static final Path JAR = Path.of(System.getProperty("nestor.cli.jar", "target/nestor.jar"));

    @TempDir
    private Path folder;

    @Test
    void answersWithBothVendorsInside() throws Exception {
        CommandLineRun run =
                finish(start(command("assess", "vmware/workstation@9.0", "vmware/esxi@5.1", "--purpose", "training")));
        assertThat(run.stderr()).isEmpty();
        assertThat(run.stdout()).startsWith("! ready-with-conditions for training");
        assertThat(run.exit()).isZero();
        assertThat(finish(start(command("products"))).stdout()).contains("microsoft/hyper-v", "vmware/esxi");
    }

    @Test
    void knowsItsVersion() throws Exception {
        CommandLineRun run = finish(start(command("--version")));
        assertThat(run.stdout()).matches("nestor \\d\\S*\n");
    }

    @Test
    void writesUtf8WithoutDrawingsWhereTheLocaleHasNoLettersForThem() throws Exception {
        ProcessBuilder builder = command("assess", "vmware/workstation@9.0", "vmware/esxi@5.1");
        builder.environment().put("LC_ALL", "C");
        assertThat(finish(start(builder)).stdout()).startsWith("x not-ready").contains("level 1 | vmware/esxi@5.1");
        builder.environment().put("LC_ALL", "C.UTF-8");
        assertThat(finish(start(builder)).stdout()).startsWith("✗ not-ready").contains("level 1 │ vmware/esxi@5.1");
    }

    @Test
    void isQuietWhenItsReaderLeaves() throws Exception {
        Process process = start(command("matrix", "vmware/esxi", "vmware/esxi"));
        try (BufferedReader stdout = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(stdout.readLine()).startsWith("verdict for production");
        }
        assertThat(read(process.getErrorStream())).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void readsStandardInput() throws Exception {
        Process process = start(command("assess", "-", "--format", "json"));
        process.getOutputStream().write("""
                        { "format": "nestor/stack/1", "layers": [ { "product": "vmware/esxi@8.0" } ] }
                        """.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        CommandLineRun run = finish(process);
        assertThat(run.stdout()).contains("\"verdict\": \"not-nested\"");
        assertThat(run.exit()).isZero();
    }

    @Test
    void needsLittleMemoryForAHugeFile() throws Exception {
        Path zeros = folder.resolve("zeros.vmx");
        try (RandomAccessFile file = new RandomAccessFile(zeros.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        CommandLineRun run = finish(start(command("assess", zeros.toString())));
        assertThat(run.stdout()).isEmpty();
        assertThat(run.stderr()).hasLineCount(1).contains("is of no format that is read here");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void leavesNothingBehindWhenItIsToldToStop() throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "a process there is ended and not told");
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path output = folder.resolve("fleet.jsonl");
        ProcessBuilder builder = command("fleet", "-", "--output", output.toString());
        builder.command().add(1, "-Djava.io.tmpdir=" + temporary);
        Process process = start(builder);
        OutputStream stdin = process.getOutputStream();
        byte[] stack = "{\"format\":\"nestor/stack/1\",\"layers\":[{\"product\":\"vmware/esxi@8.0\"}]}\n"
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 5_000; i++) {
            stdin.write(stack);
        }
        stdin.flush();
        // It has read all but the last of what a pipe holds, so it is in the middle.
        assertThat(names(folder)).anyMatch(name -> name.endsWith(".part"));
        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(names(folder)).containsExactly("tmp");
        assertThat(names(temporary)).noneMatch(name -> name.startsWith("nestor"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static ProcessBuilder command(String... arguments) {
        assertThat(JAR).as("the jar of this build").exists();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx32m", "-jar"));
        command.add(JAR.toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static Process start(ProcessBuilder builder) throws IOException {
        return builder.start();
    }

    private static CommandLineRun finish(Process process) throws IOException, InterruptedException {
        String stdout = read(process.getInputStream());
        String stderr = read(process.getErrorStream());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new CommandLineRun(process.exitValue(), stdout, stderr);
    }

    private static String read(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
