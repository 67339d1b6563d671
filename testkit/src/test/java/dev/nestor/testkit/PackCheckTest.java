package dev.nestor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.policy.Knowledge;
import dev.nestor.spi.VendorPlugins;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCheckTest {

    private static final Knowledge KNOWN = VendorPlugins.of(new AcmePlugin()).knowledge();

    @Test
    void findsNothingInAGoodPack() {
        assertThat(check(Text.PACK, Text.CASES)).isEmpty();
    }

    @Test
    void saysWhereAPackIsNotJson() {
        assertThat(check("{ \"format\": nestor }", Text.CASES))
                .singleElement()
                .asString()
                .startsWith("`kb-1001.json` line 1, column ");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/kb/1001 | ftp://example.org | `kb-1001.json` line 5, column 15, `/document`: rule pack `acme.kb1001`: the url of its document is not one that a browser opens: `ftp://example.org`
            "id": "acme.kb1001.anywhere" | "id": "acme.kb1001.elsewhere" | column 13, `/rules/2/id`: rule `acme.kb1001.elsewhere` has no cases
            """)
    void saysWhereARuleIsNotAsItShouldBe(String from, String to, String problem) {
        assertThat(check(Text.with(Text.PACK, from, to), Text.CASES)).anyMatch(found -> found.contains(problem));
    }

    @Test
    void saysWhichCaseComesOutOtherwise() {
        assertThat(check(
                        Text.PACK,
                        Text.with(
                                Text.CASES,
                                "\"3 GiB\" }, \"status\": \"blocked\"",
                                "\"3 GiB\" }, \"status\": \"ready\"")))
                .anyMatch(found -> found.startsWith("`kb-1001.cases.json` line 24, column 9: ")
                        && found.contains("what comes out is `blocked` instead of `ready`"));
    }

    @Test
    void aPackNeedsCases() {
        assertThat(PackCheck.problems(
                        KNOWN,
                        List.of(new PackCheck.PackFile(Text.resource("kb-1001.json", Text.PACK), Optional.empty()))))
                .hasSize(4)
                .allMatch(found -> found.contains("has no cases"));
    }

    @Test
    void refusesTheRuleOfAnotherPack() {
        String renamed = Text.PACK.replace("acme.kb1001", "acme.kb1001.other");

        assertThat(check(renamed, Text.CASES.replace("acme.kb1001", "acme.kb1001.other")))
                .as("ids that only begin alike are different ones")
                .isEmpty();
    }

    private static List<String> check(String pack, String cases) {
        return PackCheck.problems(
                KNOWN,
                List.of(new PackCheck.PackFile(
                        Text.resource("kb-1001.json", pack), Optional.of(Text.resource("kb-1001.cases.json", cases)))));
    }
}
