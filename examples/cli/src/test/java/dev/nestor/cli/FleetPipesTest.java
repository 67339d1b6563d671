package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nestor.spi.VendorPlugins;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What can be read only once is a fleet as well. */
class FleetPipesTest {

    private static final int MACHINES = 2_000;

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void aPipeIsReadOnceAndNothingOfItIsLost() throws Exception {
        Path pipe = pipe();
        Thread writer = new Thread(() -> write(pipe, lab()));
        writer.start();
        CommandLineRun run = CommandLineRun.acme("fleet", pipe.toString());
        writer.join();

        assertThat(run.stderr()).contains(MACHINES + " stacks: ");
        assertThat(run.lines()).hasSize(MACHINES);
    }

    @Test
    void standardInputIsAFleet() {
        assertThat(CommandLineRun.acmeReading(lab(), "fleet", "-").lines()).hasSize(MACHINES);
    }

    @Test
    @Timeout(60)
    void nonsenseWithoutEndIsRefusedByItsBeginning() {
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'y';
            }
        };
        int exit = Main.run(
                new String[] {"fleet", "-"},
                endless,
                new ByteArrayOutputStream(),
                stderr,
                CommandLineRun.PIPE,
                () -> VendorPlugins.of(new AcmePlugin()));

        assertThat(stderr.toString(StandardCharsets.UTF_8)).contains("`standard input` is of no format");
        assertThat(exit).isEqualTo(3);
    }

    @Test
    void aSpoolIsReadAsOftenAsNeededAndHasABound() throws IOException {
        Spool spool = spool("ab", "cdef", 6);

        for (int pass = 0; pass < 3; pass++) {
            try (InputStream in = spool.open()) {
                assertThat(in.read()).isEqualTo('a');
                assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("bcdef");
            }
        }
        assertThat(spool.size()).isEqualTo(6);
        assertThatThrownBy(() -> spool("ab", "cdefg", 6))
                .hasMessage("`pipe` is larger than 6 bytes, which is the most that is kept of what is no file");
    }

    @Test
    void aStackThatIsLaidOutForPeopleIsAFleetOfOne() throws IOException {
        Path stack = Files.writeString(folder.resolve("stack.json"), """
                {
                  "format": "nestor/stack/1",
                  "layers": [
                    { "product": "acme/anvil@3.0" },
                    { "product": "guest/debian" }
                  ]
                }
                """);

        assertThat(CommandLineRun.acme("fleet", stack.toString()).lines()).hasSize(1);
        Files.writeString(stack, Files.readString(stack).replace("anvil", "anvul"));
        assertThat(CommandLineRun.acme("fleet", stack.toString()).stderr())
                .contains(
                        "nestor: `" + stack + "` line 4, column 18, `/layers/0/product`: unknown product `acme/anvul`")
                .endsWith("nestor: 1 stack: 1 not assessed\n");
    }

    @Test
    void severalOfThemAreToldToStandOnALineEach() throws IOException {
        String stack =
                "{\n  \"format\": \"nestor/stack/1\",\n  \"layers\": [ { \"product\": \"acme/anvil@3.0\" } ]\n}\n";
        Path stacks = Files.writeString(folder.resolve("stacks.json"), stack + stack);
        CommandLineRun run = CommandLineRun.acme("fleet", stacks.toString());

        assertThat(run.stderr().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("nestor: `" + stacks + "` line 5, column 1")
                .endsWith("; a fleet has a whole stack on each line");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void aBadFirstLineCostsItselfOnly() throws IOException {
        Path stacks = Files.writeString(folder.resolve("stacks.jsonl"), """
                {"format":"nestor/stack/1","layers":[
                {"format":"nestor/stack/1","layers":[{"product":"acme/anvil@3.0"}]}
                """);
        CommandLineRun run = CommandLineRun.acme("fleet", stacks.toString());

        assertThat(run.lines()).hasSize(1);
        assertThat(run.stderr()).contains("nestor: `" + stacks + "` line 1, column ");
    }

    @Test
    @Timeout(60)
    void aDeviceThatNeverEndsIsLeft() {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "there is no such device here");

        assertThat(CommandLineRun.acme("replay", "/dev/zero").stderr())
                .isEqualTo("nestor: cannot read `/dev/zero`: line 1 is longer than 64 MiB\n");
        assertThat(CommandLineRun.acme("fleet", "/dev/zero").stderr()).contains("`/dev/zero` is of no format");
    }

    private static String lab() {
        StringBuilder lab = new StringBuilder("acme-inventory\nhost acme/anvil@3.0 anvil01 00\n");
        for (int i = 0; i < MACHINES; i++) {
            lab.append("vm guest/debian web").append(i).append(" 00 anvil01\n");
        }
        return lab.toString();
    }

    private Path pipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        try {
            Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
            assumeTrue(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0, "pipes have no names here");
        } catch (IOException absent) {
            assumeTrue(false, "pipes have no names here");
        }
        return pipe;
    }

    private static void write(Path pipe, String text) {
        try {
            Files.writeString(pipe, text);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Spool spool(String prefix, String rest, long largest) throws IOException {
        InputStream content = new ByteArrayInputStream(rest.getBytes(StandardCharsets.UTF_8));
        return Spool.of("pipe", prefix.getBytes(StandardCharsets.UTF_8), content, largest);
    }
}
