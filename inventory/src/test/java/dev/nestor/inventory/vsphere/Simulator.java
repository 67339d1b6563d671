package dev.nestor.inventory.vsphere;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A simulated vCenter server in a process of its own. */
final class Simulator {

    static final String USER = "auditor";
    static final String PASSWORD = "p<&>\"s 's";

    private static final Path LIBRARY = Path.of("/usr/share/gocode");
    private static final Path SOURCES = LIBRARY.resolve("src/github.com/vmware/govmomi/simulator");
    private static final Path PROGRAM =
            Path.of("src", "test", "simulator", "main.go").toAbsolutePath();
    private static final Path TARGET = Path.of("target", "simulator").toAbsolutePath();

    private final Process process;
    private final String address;
    private final Path certificate;

    private Simulator(Process process, String address, Path certificate) {
        this.process = process;
        this.address = address;
        this.certificate = certificate;
    }

    /** Builds it, if Go and the packaged sources are there, and skips the test if they are not. */
    static Simulator start() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isDirectory(SOURCES) && hasGo(),
                "no simulator: install golang-go and golang-github-vmware-govmomi-dev");
        build();
        ProcessBuilder builder = new ProcessBuilder(TARGET.resolve("vcenter").toString());
        builder.environment().put("SIMULATOR_PASSWORD", PASSWORD);
        Process process =
                builder.redirectError(TARGET.resolve("vcenter.log").toFile()).start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String[] line = String.valueOf(output.readLine()).split(" ", 2);
        if (line.length != 2) {
            throw new IllegalStateException("the simulator does not start: " + TARGET.resolve("vcenter.log"));
        }
        return new Simulator(process, line[0], Path.of(line[1]));
    }

    String address() {
        return address;
    }

    Path certificate() {
        return certificate;
    }

    /** It ends with its input, and takes its certificate along. */
    void stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static boolean hasGo() throws InterruptedException {
        try {
            return new ProcessBuilder("go", "version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private static void build() throws IOException, InterruptedException {
        Files.createDirectories(TARGET);
        ProcessBuilder go = new ProcessBuilder(
                        "go", "build", "-o", TARGET.resolve("vcenter").toString(), PROGRAM.toString())
                .redirectErrorStream(true);
        go.environment().put("GO111MODULE", "off");
        go.environment().put("GOPATH", LIBRARY.toString());
        go.environment().put("GOCACHE", TARGET.resolve("cache").toString());
        Process build = go.start();
        String output = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (build.waitFor() != 0) {
            throw new IllegalStateException("the simulator cannot be built: " + output);
        }
    }
}
