package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.document.DifferenceDocument;
import dev.nestor.spi.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small fleet, and Acme's guide after its next edit: a Forge needs 16 GiB, and Forge 1.5 an Anvil 3.0. */
class FleetComparisonTest {

    private static final String ACME = "src/test/resources/dev/nestor/cli/acme/";
    private static final String FLEET = """
            {"format":"nestor/stack/1","purpose":"training","layers":[{"product":"acme/anvil@3.0"},\
            {"product":"acme/forge@1.5","name":"forge-01","machine":{"memory":"8 GiB"}}]}
            {"format":"nestor/stack/1","layers":[{"product":"acme/anvil@3.0"},{"product":"acme/anvil@2.0"}]}

            {"format":"nestor/stack/1","layers":[{"product":"acme/anvil@2.0"},{"product":"acme/forge@1.5"}]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void editTheGuide() throws IOException {
        String guide = Files.readString(Path.of(ACME + "guide.json"));
        Files.createDirectory(folder.resolve("edited"));
        Files.writeString(
                folder.resolve("edited/guide.json"),
                guide.replace("\"atLeast\": \"4 GiB\"", "\"atLeast\": \"16 GiB\"")
                        .replace("\"atLeast\": \"2.0\"", "\"atLeast\": \"3.0\""));
        Files.writeString(folder.resolve("edited/guide.cases.json"), "not read");
        Files.writeString(folder.resolve("fleet.jsonl"), FLEET);
    }

    @Test
    void listsTheStacksThatChangeAndWhy() {
        CommandLineRun run = compare("installed", edited(), fleet());

        assertThat(run.lines())
                .contains(
                        "── line 1: forge-01 " + "─".repeat(60),
                        "! ready-with-conditions → ✗ not-ready for training, as of 2026-11-21",
                        "  ~ enablement at level 1 is blocked (was ready): the machine of a nested Forge",
                        "── line 4 " + "─".repeat(70),
                        "  feasibility  known-working → unproven");
        assertThat(run.stdout())
                .contains("acme.guide.memory", "acme.guide.forge-1-5")
                .doesNotContain("line 2", "What differs")
                .endsWith("""
                        2 of 3 stacks change
                          1  ready-with-conditions → not-ready
                          1  not-ready, for other reasons
                        """);
        assertThat(run.stderr()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void writesADocumentForEachAndASummary() {
        CommandLineRun run = compare("installed", edited(), fleet(), "--format", "json");

        assertThat(run.lines()).hasSize(3);
        DifferenceDocument first =
                DifferenceDocument.read(Json.parse("line", run.lines().get(0)));
        assertThat(first.line()).contains(1);
        assertThat(first.layers()).isEmpty();
        assertThat(first.findings())
                .extracting(finding -> finding.latest().rule())
                .containsExactly("acme.guide.memory");
        assertThat(DifferenceDocument.read(Json.parse("line", run.lines().get(1)))
                        .line())
                .contains(4);
        assertThat(run.lines().get(2))
                .isEqualTo("{\"format\":\"nestor/comparison/1\",\"stacks\":3,\"changed\":2,\"unread\":0,\"verdicts\":["
                        + "{\"before\":\"ready-with-conditions\",\"after\":\"not-ready\",\"stacks\":1},"
                        + "{\"before\":\"not-ready\",\"after\":\"not-ready\",\"stacks\":1}]}");
    }

    @Test
    void findsNoDifferenceBetweenAPluginAndItsOwnFiles() {
        assertThat(compare("installed", ACME, fleet()).stdout()).isEqualTo("0 of 3 stacks change\n");
        assertThat(compare(edited(), edited(), fleet()).stdout()).isEqualTo("0 of 3 stacks change\n");
    }

    @Test
    void theWayBackIsTheMirrorImage() {
        assertThat(compare(edited(), "installed", fleet()).stdout())
                .contains("✗ not-ready → ! ready-with-conditions", "is ready (was blocked)");
    }

    @Test
    void aBadLineCostsItselfOnly() throws IOException {
        Files.writeString(folder.resolve("fleet.jsonl"), """
                nonsense
                {"format":"nestor/stack/1","layers":[]}
                {"format":"nestor/stack/1","layers":[{"product":"acme/anvli@3.0"}]}
                {"format":"nestor/assessment/1"}
                %s""".formatted(FLEET));
        CommandLineRun run = compare("installed", edited(), fleet());

        assertThat(run.stderr().lines())
                .containsExactly(
                        "nestor: `" + fleet() + "` line 1, column 1: unexpected word `nonsense`",
                        "nestor: `" + fleet() + "` line 2, column 37, `/layers`: stack has no layers",
                        "nestor: `" + fleet() + "` line 3, column 49, `/layers/0/product`: unknown product"
                                + " `acme/anvli`, did you mean `acme/anvil`?",
                        "nestor: `" + fleet() + "` line 4, column 11, `/format`: expected the format"
                                + " `nestor/stack/1`, found `nestor/assessment/1`");
        assertThat(run.stdout()).contains("── line 5: forge-01", "2 of 3 stacks change; 4 lines could not be read\n");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void readsTheFleetFromStandardInput() {
        CommandLineRun run = CommandLineRun.acmeReading(
                FLEET + "{\n", "compare", "--packs", "installed", edited(), "-", "--purpose", "training");

        assertThat(run.lines()).contains("2 of 3 stacks change; 1 line could not be read");
        assertThat(run.stdout()).contains("for training").doesNotContain("for production");
        assertThat(run.stderr()).startsWith("nestor: standard input line 5, column ");
    }

    @Test
    void aNewReleaseAndANewRuleAreReasonsToo() throws IOException {
        String catalogue = Files.readString(Path.of(ACME + "catalogue.json"));
        Files.writeString(
                folder.resolve("edited/catalogue.json"),
                catalogue.replace(
                        "{ \"label\": \"3.0\"", "{ \"label\": \"4.0\", \"version\": \"4.0\" }, { \"label\": \"3.0\""));
        Files.writeString(
                folder.resolve("fleet.jsonl"),
                "{\"format\":\"nestor/stack/1\",\"layers\":[{\"product\":\"acme/anvil@4.0\"},"
                        + "{\"product\":\"acme/anvil@2.0\"}]}\n");
        CommandLineRun run = compare("installed", edited(), fleet());

        assertThat(run.stdout())
                .contains("- coverage at level 0: `4.0` is not a release of Acme Anvil", "1 of 1 stack changes\n");
    }

    @Test
    void saysWhatIsWrongWithADirectory() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("guide.json"), "{ \"format\": \"nestor/pack/1\", \"id\": 5 }");

        assertWrong("no such directory: `nowhere`", "nowhere", edited(), fleet());
        assertWrong("no rule pack is in `" + empty + "`", "installed", empty.toString(), fleet());
        assertWrong(
                "`" + broken.resolve("guide.json") + "` line 1, column 36, `/id`: expected text, found number",
                "installed",
                broken.toString(),
                fleet());
    }

    @Test
    void exceptionsToRulesThatTheEditTookAwayAreRefused() throws IOException {
        Path guide = folder.resolve("edited/guide.json");
        Files.writeString(
                guide,
                Files.readString(guide).replace("acme.guide.possible\", \"inner", "acme.guide.maybe\", \"inner"));

        assertWrong(
                "rule packs of `" + edited() + "` do not go with the installed ones: rule `acme.guide.forge-1-5`"
                        + " overrides an unknown rule: `acme.guide.possible`",
                "installed",
                edited(),
                fleet());
    }

    @Test
    void needsTwoSetsAndAFleet() {
        assertWrong(
                "two sets of rules and one fleet are compared: write `--packs OLD NEW FLEET`", "installed", edited());
        assertWrong("no such file: `fleet`", "installed", edited(), "fleet");
        assertWrong(
                "`--with-purpose` has no meaning beside `--packs`",
                "installed",
                edited(),
                fleet(),
                "--with-purpose=demo");
    }

    @Test
    void refusesWhatIsNoUtf8AtOnce() throws IOException {
        Files.writeString(folder.resolve("fleet.jsonl"), "\uFEFF" + FLEET, StandardCharsets.UTF_16LE);

        assertWrong(
                "cannot read `" + fleet() + "`: it is UTF-16, and JSON Lines are UTF-8",
                "installed",
                edited(),
                fleet());
    }

    private static void assertWrong(String sentence, String... packsAndMore) {
        CommandLineRun run = compare(packsAndMore);
        assertThat(run.stderr()).isEqualTo("nestor: " + sentence + "\n");
        assertThat(run.stdout()).isEmpty();
        assertThat(run.exit()).isEqualTo(3);
    }

    private static CommandLineRun compare(String... packsAndMore) {
        String[] all = new String[packsAndMore.length + 2];
        all[0] = "compare";
        all[1] = "--packs";
        System.arraycopy(packsAndMore, 0, all, 2, packsAndMore.length);
        return CommandLineRun.acme(all);
    }

    private String edited() {
        return folder.resolve("edited").toString();
    }

    private String fleet() {
        return folder.resolve("fleet.jsonl").toString();
    }
}
