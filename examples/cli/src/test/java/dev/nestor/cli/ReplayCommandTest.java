package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are recorded, and made again. */
class ReplayCommandTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("decisions.jsonl");
    }

    @Test
    void addsALineForEachAnswerAndLeavesTheAnswerAlone() throws IOException {
        CommandLineRun plain = CommandLineRun.acme("assess", "acme/anvil@3.0", "acme/forge@1.5");

        assertThat(record("acme/anvil@3.0", "acme/forge@1.5")).isEqualTo(plain);
        record("acme/anvil", "acme/forge@1.5", "--purpose", "test", "--as-of", "2025-01-01");

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        JsonObject second = Json.parse("line", lines.get(1)).asObject();
        assertThat(second.required("format").asText()).isEqualTo("nestor/decision/1");
        assertThat(second.required("purpose").asText()).isEqualTo("test");
        assertThat(second.required("asOf").asText()).isEqualTo("2025-01-01");
        assertThat(second.required("today").asText()).isEqualTo("2026-11-21");
    }

    @Test
    void recordsTheSameAnswerInTheSameLine() throws IOException {
        record("acme/anvil@3.0", "acme/forge@1.5");
        record("acme/anvil@3.0", "acme/forge@1.5");

        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .containsOnly(Files.readAllLines(file).get(0));
    }

    @Test
    void findsThatTheAnswersAreTheSame() {
        record("acme/anvil@3.0", "acme/forge@1.5", "--fact", "1.memory=2 GiB");
        record("acme/anvil", "acme/anvil", "--document", "acme.policy");

        CommandLineRun run = CommandLineRun.acme("replay", file.toString());

        assertThat(run.stdout())
                .contains("line 1 ✓ same answer: acme/anvil@3.0 > acme/forge@1.5 was not-ready for\n")
                .contains("line 2 ✓ same answer: acme/anvil > acme/anvil was");
        assertThat(run.stderr()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void tellsWhatDiffersWhereAPackIsMissing() {
        record("acme/anvil@3.0", "acme/forge@1.5");

        CommandLineRun run = CommandLineRun.of(
                "", CommandLineRun.PIPE, () -> VendorPlugins.of(new Poorer()), "replay", file.toString());

        assertThat(run.stdout())
                .contains("line 1 ✗ another answer:")
                .contains("  • rule pack `acme.policy` is missing\n")
                .contains("  • support is `supported` instead of `unsupported`\n");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void aBadLineCostsThatLineOnly() throws IOException {
        record("acme/anvil@3.0", "acme/forge@1.5");
        String good = Files.readString(file);
        Files.writeString(
                file,
                good + "{\n\n" + good.replace("\"verdict\":\"not-ready\"", "\"verdict\":\"ready\"")
                        + good.replace("acme/forge@1.5", "acme/forgery@1.5") + good);

        CommandLineRun run = CommandLineRun.acme("replay", file.toString(), "--format", "json");

        assertThat(run.lines()).hasSize(2).allSatisfy(line -> assertThat(line).contains("\"same\":true"));
        assertThat(run.stderr().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("decisions.jsonl` line 2, column "))
                .anySatisfy(line ->
                        assertThat(line).contains("line 4, column ", "`/id`: record was changed since it was written"))
                .anySatisfy(line -> assertThat(line).contains("line 5, column ", "unknown product `acme/forgery`"));
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void losesNoLineBehindOneThatWasInterrupted() throws IOException {
        Files.writeString(file, "{\"format\":\"nestor/decis");
        record("acme/anvil@3.0", "acme/forge@1.5");

        CommandLineRun run = CommandLineRun.acme("replay", file.toString());

        assertThat(run.stdout()).startsWith("line 2 ✓ same answer");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void readsRecordsFromStandardInput() throws IOException {
        record("acme/anvil@3.0", "acme/forge@1.5");

        CommandLineRun run = CommandLineRun.acmeReading(Files.readString(file), "replay", "-", "--format", "json");

        assertThat(Json.parse("stdout", run.stdout()).asObject().names())
                .containsExactly("format", "line", "record", "same", "differences");
        assertThat(run.exit()).isZero();
    }

    @Test
    void saysBeforeAnyAnswerThatTheFileCannotBeWritten() {
        CommandLineRun run = CommandLineRun.acme(
                "assess",
                "acme/anvil",
                "acme/anvil",
                "--record",
                folder.resolve("no/such").toString());

        assertThat(run.stdout()).isEmpty();
        assertThat(run.stderr()).contains("cannot add a record to `", "`: there is no such folder\n");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(CommandLineRun.acme("assess", "acme/anvil", "--record", "-").stderr())
                .isEqualTo("nestor: records are added to a file: name one behind `--record`\n");
    }

    @Test
    void asksForRecordsWhereNoneAreGiven() {
        assertThat(CommandLineRun.acme("replay").stderr())
                .isEqualTo("nestor: no records are given; see `nestor replay --help`\n");
        assertThat(CommandLineRun.acme("replay", "nothing.jsonl").stderr())
                .isEqualTo("nestor: no such file: `nothing.jsonl`\n");
        assertThat(CommandLineRun.acme("replay").exit()).isEqualTo(3);
    }

    private CommandLineRun record(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "assess";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--record";
        all[all.length - 1] = file.toString();
        return CommandLineRun.acme(all);
    }

    /** The made-up vendor without its policy. */
    private static final class Poorer implements VendorPlugin {

        private final AcmePlugin plugin = new AcmePlugin();

        @Override
        public String id() {
            return plugin.id();
        }

        @Override
        public List<Resource> catalogues() {
            return plugin.catalogues();
        }

        @Override
        public List<Resource> packs() {
            return plugin.packs().stream()
                    .filter(pack -> !pack.name().endsWith("policy.json"))
                    .toList();
        }
    }
}
