package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nestor.rule.Axis;
import dev.nestor.spi.document.AssessmentDocument;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.waiver.WaiverUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiversTest {

    private static final String HOUSE = """
            { "format": "nestor/waivers/1",
              "waivers": [
                { "id": "budget", "axis": "licensing", "scope": {}, "who": "Bo Reed", "why": "licenses are ordered",
                  "from": "2026-11-01T00:00:00+01:00", "until": "2026-12-01T00:00:00+01:00" },
                { "id": "lab", "rule": "acme.policy.production", "scope": { "machine": "forge-lab-01" },
                  "who": "Ada Moss", "why": "it is no real production", "ticket": "OPS-12",
                  "from": "2026-01-01T00:00:00+01:00", "until": "2027-12-31T00:00:00+01:00" },
                { "id": "last-year", "axis": "support", "scope": { "inner": "acme/forge" },
                  "who": "Ada Moss", "why": "it was a test",
                  "from": "2025-01-01T00:00:00+01:00", "until": "2026-01-01T00:00:00+01:00" },
                { "id": "next-year", "axis": "support", "scope": {}, "who": "Ada Moss", "why": "it will be a test",
                  "from": "2027-01-01T00:00:00+01:00", "until": "2028-01-01T00:00:00+01:00" },
                { "id": "visors", "axis": "support", "scope": { "inner": "zenith/*" }, "who": "Bo Reed", "why": "spare",
                  "from": "2026-01-01T00:00:00+01:00", "until": "2028-01-01T00:00:00+01:00" },
                { "id": "wish", "axis": "enablement", "scope": {}, "who": "Bo Reed", "why": "just in case",
                  "from": "2026-01-01T00:00:00+01:00", "until": "2028-01-01T00:00:00+01:00" } ] }
            """;

    private static final String LAB = """
            { "format": "nestor/stack/1",
              "layers": [
                { "product": "acme/anvil@2.0", "machine": { "cpu.features": ["vt-x", "ept"] } },
                { "product": "acme/forge@1.5", "name": "%s",
                  "machine": { "memory": "8 GiB", "vm.hardwareVirtualization": true } } ] }
            """;

    private static final String STRICT = """
            { "format": "nestor/posture/1", "base": "standard",
              "mayWaive": [ { "axis": "licensing", "statuses": ["license-required"], "allowed": false } ] }
            """;

    @TempDir
    Path folder;

    @Test
    void showsWhoAnswersForWhatUnderTheConditions() throws IOException {
        CommandLineRun run = assess();

        assertThat(run.stderr()).isEmpty();
        assertThat(run.stdout()).startsWith("""
                ! ready-with-conditions for production (assumed), as of 2026-11-21, with 3
                waivers
                """);
        assertThat(run.stdout()).contains("""
                  support      ! unsupported       level 1, waived
                """, """
                Conditions
                  ! support is unsupported at level 1 (waived, fails otherwise)
                    • Acme does not support a Forge inside another hypervisor in production
                      [1] Production, attested since 2020-01-01 acme.policy.production
                    • waived by lab (acme.policy.production), Ada Moss, OPS-12, from
                      2026-01-01T00:00+01:00 until 2027-12-31T00:00+01:00: it is no real
                      production
                """);
    }

    @Test
    void showsTheWaiversThatSomebodyShouldLookAt() throws IOException {
        CommandLineRun run = assess();

        assertThat(run.stdout()).contains("""
                Waivers to look at
                  • budget is applied, and expires soon
                    licensing, by Bo Reed, from 2026-11-01T00:00+01:00 until
                    2026-12-01T00:00+01:00: licenses are ordered
                  • last-year has expired
                    support, by Ada Moss, from 2025-01-01T00:00+01:00 until
                    2026-01-01T00:00+01:00: it was a test
                  • next-year is not in force yet
                    support, by Ada Moss, from 2027-01-01T00:00+01:00 until
                    2028-01-01T00:00+01:00: it will be a test
                  • visors is about nothing that was asked
                    support, by Bo Reed, from 2026-01-01T00:00+01:00 until
                    2028-01-01T00:00+01:00: spare
                """);
    }

    @Test
    void tellsProgramsTheSame() throws IOException {
        AssessmentDocument document = AssessmentDocument.read(
                Json.parse("stdout", assess("--format", "json").stdout()));

        assertThat(document.conditions())
                .filteredOn(condition -> condition.axis() == Axis.SUPPORT)
                .extracting(AssessmentDocument.Condition::waivedBy)
                .containsExactly(List.of("lab"));
        assertThat(document.waivers())
                .extracting(use -> use.waiver().id(), WaiverUse::state, WaiverUse::expiresSoon)
                .containsExactly(
                        tuple("budget", WaiverUse.State.APPLIED, true),
                        tuple("lab", WaiverUse.State.APPLIED, false),
                        tuple("last-year", WaiverUse.State.EXPIRED, false),
                        tuple("next-year", WaiverUse.State.NOT_YET_IN_FORCE, false),
                        tuple("visors", WaiverUse.State.UNUSED, false),
                        tuple("wish", WaiverUse.State.APPLIED, false));
    }

    @Test
    void obeysThePostureThatForbidsAWaiver() throws IOException {
        CommandLineRun run = assess("--posture", file("posture.json", STRICT));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.stdout())
                .contains("✗ licensing is license-required at level 1\n")
                .contains("  • budget has no effect: the posture does not allow to waive that, and expires\n");
    }

    @Test
    void aPostureChangesVerdictsByItself() throws IOException {
        String lax = file("lax.json", """
                { "format": "nestor/posture/1", "base": "standard",
                  "grades": [ { "axis": "support", "statuses": ["unsupported"], "grade": "passes" },
                              { "axis": "licensing", "statuses": ["license-required"], "grade": "passes" },
                              { "axis": "enablement", "statuses": ["blocked", "conflicting"], "grade": "passes" } ] }
                """);
        String stack = file("stack.json", LAB.formatted("forge-lab-01"));

        assertThat(CommandLineRun.acme("assess", stack).exit()).isEqualTo(1);
        assertThat(CommandLineRun.acme("assess", stack, "--posture", lax).stdout())
                .startsWith("✓ ready for production");
        assertThat(CommandLineRun.acme("matrix", "acme/anvil", "acme/forge", "--posture", lax, "--axis", "support")
                        .exit())
                .isZero();
    }

    @Test
    void tellsOnceWhatNoneOfSeveralStacksIsAbout() throws IOException {
        String[] both = {
            "assess",
            file("one.json", LAB.formatted("forge-lab-01")),
            file("other.json", LAB.formatted("forge-lab-02")),
            "--waivers",
            file("waivers.json", HOUSE)
        };
        CommandLineRun text = CommandLineRun.acme(both);
        CommandLineRun json = CommandLineRun.acme(and(both, "--format", "json"));

        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.stdout()).containsOnlyOnce("visors").contains("""
                Waivers that are about none of these
                  • visors is about nothing that was asked
                """);
        assertThat(json.lines()).hasSize(2);
        assertThat(json.stderr()).isEqualTo("nestor: waiver `visors` is about none of the stacks (unused)\n");
    }

    @Test
    void matricesMarkWhatIsWaivedAndListTheWaivers() throws IOException {
        String waivers = file("waivers.json", """
                { "format": "nestor/waivers/1",
                  "waivers": [
                    { "id": "new", "axis": "support", "scope": { "outer": "acme/anvil [3.0,)" },
                      "who": "Ada Moss", "why": "we test it", "from": "2026-01-01T00:00:00Z", "until": "2027-06-01T00:00:00Z" } ] }
                """);
        String[] ask = {"matrix", "acme/anvil", "acme/forge", "--purpose", "test", "--waivers", waivers};
        CommandLineRun text = CommandLineRun.acme(ask);
        JsonObject json = Json.parse(
                        "stdout",
                        CommandLineRun.acme(and(ask, "--format", "json")).stdout())
                .asObject();

        assertThat(text.stdout()).contains("*  ", "\n*       with waivers (", "\nWaivers\n  • new is applied\n");
        assertThat(json.required("cells").asArray())
                .filteredOn(cell -> cell.asObject().optional("waivedBy").isPresent())
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(text(cell, "outer")).startsWith("3"));
        assertThat(text(json.required("waivers").asArray().get(0), "state")).isEqualTo("applied");
    }

    @Test
    void timelinesListTheWaivers() throws IOException {
        String[] ask = {
            "timeline", file("stack.json", LAB.formatted("forge-lab-01")), "--waivers", file("waivers.json", HOUSE)
        };
        JsonObject json = Json.parse(
                        "stdout",
                        CommandLineRun.acme(and(ask, "--format", "json")).stdout())
                .asObject();

        assertThat(CommandLineRun.acme(ask).stdout()).contains("\nWaivers\n", "  • lab is applied\n");
        assertThat(json.required("waivers").asArray()).hasSize(6);
    }

    @Test
    void explanationsNameWhatIsWaived() throws IOException {
        CommandLineRun run = CommandLineRun.acme(
                "explain",
                file("stack.json", LAB.formatted("forge-lab-01")),
                "--rule",
                "acme.policy.production",
                "--waivers",
                file("waivers.json", HOUSE));

        assertThat(run.stdout()).contains("applies, and is waived: support unsupported");
    }

    @Test
    void refusesAWaiverOfARuleThatDoesNotExist() throws IOException {
        String waivers = file("waivers.json", HOUSE.replace("acme.policy.production", "acme.policy.prodution"));

        assertThat(CommandLineRun.acme("assess", "acme/anvil", "acme/forge", "--waivers", waivers))
                .isEqualTo(new CommandLineRun(
                        3,
                        "",
                        "nestor: `" + waivers + "`: waiver `lab`: unknown rule `acme.policy.prodution`, did you mean"
                                + " `acme.policy.production`?\n"));
    }

    @Test
    void refusesAWaiverOfAnAdvisory() throws IOException {
        String waivers = file("waivers.json", HOUSE.replace("acme.policy.production", "acme.policy.no-obligation"));

        assertThat(CommandLineRun.acme("assess", "acme/anvil", "acme/forge", "--waivers", waivers)
                        .stderr())
                .isEqualTo("nestor: `" + waivers + "`: waiver `lab`: rule `acme.policy.no-obligation` is an advisory,"
                        + " which decides nothing\n");
    }

    @Test
    void saysWhereADocumentIsWrong() throws IOException {
        String waivers = file("waivers.json", HOUSE.replace("2027-12-31T00:00:00+01:00", "2027-12-31T00:00:00"));
        String posture = file("posture.json", STRICT.replace("license-required", "blocked"));

        assertThat(CommandLineRun.acme("assess", "acme/anvil", "acme/forge", "--waivers", waivers))
                .isEqualTo(new CommandLineRun(
                        3,
                        "",
                        "nestor: `" + waivers + "` line 7, column 53, `/waivers/1/until`: instant has no offset, as in"
                                + " `2026-11-21T12:00:00+01:00`: `2027-12-31T00:00:00`\n"));
        assertThat(CommandLineRun.acme("assess", "acme/anvil", "acme/forge", "--posture", posture)
                        .stderr())
                .contains("`/mayWaive/0/statuses/0`: axis `licensing` has no status `blocked`");
    }

    @Test
    void saysWhichFileCannotBeRead() {
        String missing = folder.resolve("missing.json").toString();

        assertThat(CommandLineRun.acme("assess", "acme/anvil", "acme/forge", "--waivers", missing))
                .isEqualTo(new CommandLineRun(3, "", "nestor: no such file: `" + missing + "`\n"));
        assertThat(CommandLineRun.acme("matrix", "acme/anvil", "acme/forge", "--posture", folder.toString()))
                .isEqualTo(new CommandLineRun(3, "", "nestor: `" + folder + "` is a directory\n"));
    }

    private CommandLineRun assess(String... more) throws IOException {
        String[] ask = {
            "assess", file("stack.json", LAB.formatted("forge-lab-01")), "--waivers", file("waivers.json", HOUSE)
        };
        return CommandLineRun.acme(and(ask, more));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String text(JsonValue object, String field) {
        return object.asObject().required(field).asText();
    }

    private static String[] and(String[] arguments, String... more) {
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return all;
    }
}
