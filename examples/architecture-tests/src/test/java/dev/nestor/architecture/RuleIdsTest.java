package dev.nestor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.console.HousePlugin;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.VendorPlugins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Searching for the id of a rule finds the rule, its document and its cases, and nothing that looks like them. */
class RuleIdsTest {

    private static final Path ROOT =
            Path.of(System.getProperty("basedir", ""), "..", "..").normalize();
    private static final Pattern IN_PACK = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+\\.[^\"]+\\.[^\"]+)\"");
    private static final Pattern IN_CASES = Pattern.compile("\"rule\"\\s*:\\s*\"([^\"]+)\"");

    private final VendorPlugins plugins =
            VendorPlugins.discover(RuleIdsTest.class.getClassLoader()).requireAll();

    @Test
    void eachRuleIsWrittenInOnePlaceAndEachPackThatIsWrittenIsRead() throws IOException {
        VendorPlugins all = plugins.and(VendorPlugins.of(new HousePlugin())).requireAll();

        assertThat(ids(all)).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(found(IN_PACK, packFiles())).containsExactlyInAnyOrderElementsOf(ids(all));
    }

    @Test
    void theCasesOfEachRuleAreBesideItsPack() throws IOException {
        List<Path> cases = packFiles().stream()
                .map(RuleIdsTest::cases)
                .filter(Files::exists)
                .toList();

        assertThat(found(IN_CASES, cases)).containsExactlyInAnyOrderElementsOf(ids(plugins));
    }

    private static List<String> ids(VendorPlugins plugins) {
        return plugins.knowledge().packs().stream()
                .map(RulePack::rules)
                .flatMap(List::stream)
                .map(Rule::id)
                .toList();
    }

    private static List<String> found(Pattern pattern, List<Path> files) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            pattern.matcher(Files.readString(file))
                    .results()
                    .map(RuleIdsTest::id)
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Path> packFiles() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            // What benchmarks and stress tests ask about is nobody's published rule.
            return files.filter(file -> slashed(file).matches(".*/src/main/resources/.*\\.json"))
                    .filter(file -> !slashed(file).matches(".*/(benchmarks|stress-tests)/.*"))
                    .toList();
        }
    }

    private static Path cases(Path pack) {
        return Path.of(slashed(pack).replace("/src/main/", "/src/test/").replace(".json", ".cases.json"));
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static String id(MatchResult match) {
        return match.group(1);
    }
}
