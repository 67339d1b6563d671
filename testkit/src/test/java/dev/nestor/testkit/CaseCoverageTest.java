package dev.nestor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.rule.RulePack;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseCoverageTest {

    private final List<RulePack> packs =
            VendorPlugins.of(new AcmePlugin()).knowledge().packs();
    private final Cases cases = read(Text.CASES);

    @Test
    void isFullWhenEveryRuleIsShown() {
        assertThat(new CaseCoverage(packs, List.of(cases)).problems()).isEmpty();
    }

    @Test
    void missesEveryRuleWithoutCases() {
        assertThat(new CaseCoverage(packs, List.of()).problems())
                .hasSize(4)
                .contains("rule `acme.kb1001.memory` has no cases: write stacks that it applies to and stacks that it"
                        + " spares into a `nestor/cases/1` file beside its pack");
    }

    @Test
    void missesAnUnknownFactOrVersion() {
        assertThat(without("acme.kb1001.memory", Case.Expectation.UNKNOWN))
                .containsExactly("rule `acme.kb1001.memory` looks at a version or a fact and has no case under"
                        + " `unknown`: show a stack where that is left out");
    }

    @Test
    void missesStacksThatAreSpared() {
        assertThat(without("acme.kb1001.anywhere", Case.Expectation.SPARES))
                .containsExactly("rule `acme.kb1001.anywhere` has no case under `spares`: show a stack close by that it"
                        + " does not speak of");
    }

    @Test
    void missesStacksThatAreReached() {
        assertThat(without("acme.kb1001.anywhere", Case.Expectation.APPLIES))
                .containsExactly("rule `acme.kb1001.anywhere` has no case under `applies`: a rule that no stack can"
                        + " reach says nothing");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            , "status": "blocked"     | ''                        | rule `acme.kb1001.memory` has no case under `applies` that comes out as `blocked`
            "pack": "acme.kb1001"     | "pack": "acme.kb1002"     | `kb-1001.cases.json` has the cases of `acme.kb1002`, and the plugin has no such rule pack, did you mean `acme.kb1001`?
            acme.kb1001.anywhere      | acme.kb1001.anywere       | `kb-1001.cases.json` has cases of `acme.kb1001.anywere`, and `acme.kb1001` has no such rule, did you mean `acme.kb1001.anywhere`?
            """)
    void seesWhatTheCasesDoNotShow(String from, String to, String problem) {
        assertThat(new CaseCoverage(packs, List.of(read(Text.with(Text.CASES, from, to)))).problems())
                .contains(problem);
    }

    private List<String> without(String rule, Case.Expectation expectation) {
        List<Case> fewer = cases.cases().stream()
                .filter(one -> !one.rule().equals(rule) || one.expectation() != expectation)
                .toList();
        return new CaseCoverage(packs, List.of(new Cases(cases.source(), cases.pack(), fewer))).problems();
    }

    private static Cases read(String text) {
        return Cases.read(Json.parse("kb-1001.cases.json", text));
    }
}
