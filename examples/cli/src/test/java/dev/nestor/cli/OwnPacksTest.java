package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company's own rules beside those of the vendors. */
class OwnPacksTest {

    private static final String RULES = """
            { "format": "nestor/pack/1", "id": "house.rules", "revision": 1,
              "document": { "title": "House rules", "url": "https://example.org/rules", "publisher": "house",
                "authority": "vendor-policy", "read": "2026-11-21", "covers": ["2026-01-01", null] },
              "rules": [
                { "id": "house.rules.no-anvil", "inner": "acme/anvil", "outer": "*", "axis": "support",
                  "status": "unsupported", "message": "we do not run an Anvil inside anything",
                  "section": "1", "attestedFrom": "2026-01-01", "confidence": "H" },
                { "id": "house.rules.racks", "inner": "*", "outer": "*", "axis": "enablement",
                  "requires": { "fact": "house.rack", "is": "lab" }, "holds": "ready", "otherwise": "blocked",
                  "message": "what is nested stands in the racks of the laboratory",
                  "section": "2", "attestedFrom": "2026-01-01", "confidence": "H" } ] }
            """;
    private static final String FACTS = """
            { "format": "nestor/catalogue/1", "products": [],
              "facts": [ { "name": "house.rack", "type": "word", "meaning": "Where the machine stands.",
                           "words": ["lab", "hall"] } ] }
            """;

    @TempDir
    private Path folder;

    @Test
    void decideBesideTheVendors() throws IOException {
        CommandLineRun run = assess("--fact", "1.house.rack=lab");

        assertThat(run.lines()).first().asString().startsWith("✗ not-ready");
        assertThat(run.stdout())
                .contains("  support      ✗ unsupported", "[1] 1, attested since 2026-01-01 house.rules.no-anvil")
                .contains("house.rack lab");
        assertThat(run.stderr()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void bringTheirFactsAlong() throws IOException {
        assertThat(assess().stdout()).contains("`--fact 1.house.rack=lab`: where the machine stands");
        assertThat(assess("--what-if", "1.house.rack=hall").lines()).contains("  enablement   unknown → blocked");
        assertThat(CommandLineRun.acme("assess", "acme/anvil@3.0", "acme/anvil@2.0", "--fact=1.house.rack=lab")
                        .stderr())
                .startsWith("nestor: unknown fact `house.rack`");
    }

    @Test
    void mayBeInSeveralDirectories() throws IOException {
        Path facts = Files.createDirectory(folder.resolve("facts"));
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(facts.resolve("facts.json"), FACTS);
        Files.writeString(rules.resolve("rules.json"), RULES);
        CommandLineRun run = CommandLineRun.acme(
                "assess",
                "--packs",
                rules.toString(),
                "--packs",
                facts.toString(),
                "acme/anvil@3.0",
                "acme/anvil@2.0",
                "--document",
                "house.rules");

        assertThat(run.stdout()).contains("we do not run an Anvil inside anything");
        assertThat(CommandLineRun.acme("assess", "acme/anvil", "acme/anvil", "--packs", rules.toString())
                        .stderr())
                .contains("rules.json` line 9, column 29, `/rules/1/requires/fact`", "unknown fact `house.rack`");
    }

    private CommandLineRun assess(String... more) throws IOException {
        Files.writeString(folder.resolve("rules.json"), RULES);
        Files.writeString(folder.resolve("facts.json"), FACTS);
        String[] all = new String[more.length + 5];
        all[0] = "assess";
        all[1] = "acme/anvil@3.0";
        all[2] = "acme/anvil@2.0";
        all[3] = "--packs";
        all[4] = folder.toString();
        System.arraycopy(more, 0, all, 5, more.length);
        return CommandLineRun.acme(all);
    }
}
