package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    @Test
    void showsTheTreeOfARuleThatApplies() {
        CommandLineRun run =
                CommandLineRun.acme("explain", "acme/anvil@1.0", "acme/forge@1.5", "--rule", "acme.guide.forge-1-5");
        assertThat(run.exit()).isZero();
        assertThat(run.stdout()).isEqualTo("""
                        ✗ not-ready for production (assumed), as of 2026-11-21

                        ── level 1: acme/forge@1.5 inside acme/anvil@1.0 ───────────────────────────────

                        ✓ acme.guide.forge-1-5 applies: feasibility unproven
                            Forge 1.5 is known to work inside Anvil 2.0 or later
                            by Forging inside an Anvil, a guide for laboratories and class rooms with
                            little space, Versions; an exception to acme.guide.possible
                            ✓ stated on 2026-11-21 (attested 2021-06-15 on)
                            ✓ speaks of this nesting
                              ✓ inner is acme/forge [1.5,2.0) (here acme/forge@1.5)
                              ✓ outer is acme/anvil (here acme/anvil@1.0)
                            ✗ requires: outer.version is at least 2.0 (here 1.0, command line)
                        """);
    }

    @Test
    void showsOnlyTheObstaclesOfRulesThatDoNotApply() {
        CommandLineRun run = CommandLineRun.acme("explain", "acme/anvil@1.0", "acme/forge@1.0");
        assertThat(run.stdout()).contains("""
                        ✗ acme.guide.forge-1-5 does not apply
                            ✗ inner is acme/forge [1.5,2.0) (here acme/forge@1.0)
                        """).contains("""
                        ✗ acme.policy.elsewhere does not apply
                            ✗ purpose is development or test""");
        assertThat(run.stdout().indexOf("✓ acme")).isLessThan(run.stdout().indexOf("✗ acme"));
    }

    @Test
    void showsWhatIsNotKnown() {
        CommandLineRun run =
                CommandLineRun.acme("explain", "acme/anvil@1.0", "acme/forge@1.0", "--rule", "acme.guide.heat");
        assertThat(run.stdout())
                .contains("""
                        ? acme.guide.heat not known whether it applies: advisory weak-evidence
                        """)
                .contains("? acme.heat is high (here not known)")
                .contains("? not (outer.architecture is one of arm64,x86-64)");
    }

    @Test
    void tellsWhatBecameOfARule() {
        CommandLineRun run = CommandLineRun.acme("explain", "acme/anvil@2.0", "acme/forge@1.5");
        assertThat(run.stdout())
                .contains("✓ acme.guide.possible overridden by acme.guide.forge-1-5: feasibility possible\n")
                .contains("✓ acme.guide.supported outranked by acme.policy.production: support supported\n")
                .contains("✓ acme.forum.works applies: feasibility known-working, listed only\n")
                .contains("✓ acme.guide.memory applies: enablement not known\n");
    }

    @Test
    void saysWhereAFactWasFound() throws IOException {
        Path file = Files.writeString(folder.resolve("lab.json"), """
                { "format": "nestor/stack/1", "layers": [
                  { "product": "acme/anvil@2.0" },
                  { "product": "acme/forge@1.5",
                    "machine": { "memory": "2 GiB" } } ] }
                """);

        assertThat(CommandLineRun.acme("explain", file.toString()).stdout())
                .containsPattern("memory is at least .* \\(here 2 GiB,\\s+\\S*lab.json line 4\\)");
        assertThat(CommandLineRun.acme("explain", file.toString(), "--fact", "1.memory=3GiB")
                        .stdout())
                .contains("(here 3 GiB, --fact)");
        assertThat(CommandLineRun.acme("explain", file.toString(), "--format", "json")
                        .stdout())
                .contains("lab.json line 4\"");
    }

    @Test
    void saysWhereAVersionWasFound() throws IOException {
        Path file = Files.writeString(folder.resolve("lab.json"), """
                { "format": "nestor/stack/1", "layers": [
                  { "product": "acme/anvil@2.0" },
                  { "product": "acme/forge@1.5" } ] }
                """);

        assertThat(CommandLineRun.acme("explain", file.toString()).stdout())
                .containsPattern("outer.version is .*\\(here 2\\.0,\\s+\\S*lab.json line 2\\)");
        assertThat(CommandLineRun.acme("explain", "acme/anvil@2.0", "acme/forge@1.5")
                        .stdout())
                .containsPattern("outer.version is .*\\(here 2\\.0,\\s+command\\s+line\\)");
    }

    @Test
    void explainsEachLevel() {
        CommandLineRun run = CommandLineRun.acme("explain", "acme/anvil@3.0", "acme/anvil@2.0", "acme/forge@1.5");
        assertThat(run.stdout())
                .contains("── level 1: acme/anvil@2.0 inside acme/anvil@3.0")
                .contains("── level 2: acme/forge@1.5 inside acme/anvil@2.0");
    }

    @Test
    void usesPlainLettersWhereTheCharsetHasNoOthers() {
        Surroundings plain = new Surroundings(CommandLineRun.NOW, false, false, false, 80);
        CommandLineRun run = CommandLineRun.acmeOn(plain, "explain", "acme/anvil", "acme/forge@1.5");
        assertThat(run.stdout()).isASCII().contains("[x] stated on", "[?] requires: outer.version is at least 2.0");
    }

    @Test
    void writesEverythingAsJson() {
        CommandLineRun run = CommandLineRun.acme("explain", "acme/anvil@1.0", "acme/forge@1.5", "--format", "json");
        JsonObject document = Json.parse("stdout", run.stdout()).asObject();
        assertThat(document.required("format").asText()).isEqualTo("nestor/explanation/1");
        assertThat(document.required("verdict").asText()).isEqualTo("not-ready");
        JsonObject rule = document.required("explanations").asArray().stream()
                .map(JsonValue::asObject)
                .filter(one -> one.required("rule").asText().equals("acme.guide.forge-1-5"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.required("applies").asText()).isEqualTo("true");
        assertThat(rule.required("state").asText()).isEqualTo("applies");
        assertThat(rule.required("status").asText()).isEqualTo("unproven");
        assertThat(rule.required("overrides").asArray())
                .extracting(JsonValue::asText)
                .containsExactly("acme.guide.possible");
        assertThat(rule.required("evidence").asObject().required("section").asText())
                .isEqualTo("Versions");
        assertThat(rule.required("parts").asArray()).hasSize(2);
        JsonObject requirement = rule.required("requirement").asObject();
        assertThat(requirement.required("truth").asText()).isEqualTo("false");
        assertThat(requirement
                        .required("found")
                        .asObject()
                        .required("outer.version")
                        .asText())
                .isEqualTo("1.0");
    }

    @Test
    void writesALineOfJsonForEachOfSeveralInputs() {
        String file =
                ExplainCommandTest.class.getResource("stacks/workshop.json").getPath();
        CommandLineRun run = CommandLineRun.acme("explain", file, file, "--format", "json");
        assertThat(run.lines()).hasSize(2);
    }
}
