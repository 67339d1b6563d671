package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackCommandTest {

    private static final String PACK = """
            { "format": "nestor/pack/1", "id": "house.rules", "revision": 1,
              "document": { "title": "House rules", "url": "https://example.org/rules", "publisher": "house",
                "authority": "vendor-policy", "read": "2026-11-21", "covers": ["2026-01-01", null] },
              "rules": [
                { "id": "house.rules.no-forge", "inner": "acme/forge", "outer": "*", "axis": "support",
                  "status": "unsupported", "message": "we do not run Forge inside anything",
                  "section": "1", "attestedFrom": "2026-01-01", "confidence": "H" } ] }
            """;
    private static final String CASES = """
            { "format": "nestor/cases/1", "pack": "house.rules",
              "cases": [ { "rule": "house.rules.no-forge",
                "applies": [ { "stack": ["acme/anvil", "acme/forge"] } ],
                "spares": [ { "stack": ["acme/forge", "acme/anvil"] } ] } ] }
            """;

    @TempDir
    private Path folder;

    @Test
    void findsNothingInAGoodPack() throws IOException {
        CommandLineRun run = CommandLineRun.acme("pack", "check", write("rules.json", PACK, "rules.cases.json", CASES));

        assertThat(run.stderr()).isEmpty();
        assertThat(run.stdout()).isEqualTo("1 rule pack is fine\n");
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"vmware", "microsoft"})
    void findsNothingInThePacksThatAreShipped(String vendor) throws IOException {
        String folder = "../../vendor-%s/src/%s/resources/dev/nestor/%s";
        List<String> words = new ArrayList<>(List.of("pack", "check"));
        try (Stream<Path> files = Files.list(Path.of(folder.formatted(vendor, "main", vendor)))) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".json")
                            && !name.endsWith("catalogue.json")
                            && !name.endsWith("settings.json"))
                    .forEach(words::add);
        }
        words.addAll(List.of("--cases", folder.formatted(vendor, "test", vendor)));
        CommandLineRun run = CommandLineRun.real(words.toArray(String[]::new));

        assertThat(run.stderr()).isEmpty();
        assertThat(run.stdout()).endsWith(" rule packs are fine\n");
    }

    @Test
    void saysWhatIsWrongWithLineAndColumn() throws IOException {
        String pack = write("rules.json", PACK.replace("anything\"", "anything.\""), "rules.cases.json", CASES);
        CommandLineRun run = CommandLineRun.acme("pack", "check", pack);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.stderr())
                .isEqualTo("nestor: `" + pack + "` line 5, column 13, `/rules/0/id`: rule `house.rules.no-forge`: its"
                        + " message ends with a period, leave it out: `we do not run Forge inside anything.`\n");
    }

    @Test
    void saysWhichCaseComesOutOtherwise() throws IOException {
        String pack = write(
                "rules.json", PACK.replace("\"outer\": \"*\"", "\"outer\": \"acme/forge\""), "rules.cases.json", CASES);

        assertThat(CommandLineRun.acme("pack", "check", pack).stderr())
                .contains(
                        "rules.cases.json` line 3, column 18: house.rules.no-forge applies to acme/anvil > acme/forge,"
                                + " it says, but the rule does not apply");
    }

    @Test
    void needsAPackThatExists() {
        assertThat(CommandLineRun.acme("pack", "check", "nowhere.json").stderr())
                .isEqualTo("nestor: no such file: `nowhere.json`\n");
        assertThat(CommandLineRun.acme("pack", "mend", "nowhere.json").stderr())
                .isEqualTo("nestor: nothing is known to do with packs but `check`: write `nestor pack check FILE`\n");
        assertThat(CommandLineRun.acme("pack", "check").stderr())
                .isEqualTo("nestor: no rule pack is given; see `nestor pack --help`\n");
    }

    private String write(String pack, String text, String cases, String casesText) throws IOException {
        Files.writeString(folder.resolve(cases), casesText);
        return Files.writeString(folder.resolve(pack), text).toString();
    }
}
