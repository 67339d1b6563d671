package dev.nestor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.policy.Policy;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseCheckTest {

    private final Policy policy = VendorPlugins.of(new AcmePlugin()).policy();

    @Test
    void acceptsCasesThatComeOutAsWritten() {
        assertThat(check(Text.CASES)).isEmpty();
    }

    @Test
    void saysWhereWhatAndWhy() {
        assertThat(check(Text.with(Text.CASES, "\"acme/visor@2019\"", "\"acme/visor@2022\"")))
                .containsExactly(
                        "`kb-1001.cases.json` line 26, column 18: acme.kb1001.memory spares acme/desk > acme/visor@2022, it"
                                + " says, but the rule applies and says `unknown`: `memory is at least 4 GiB` is unknown with"
                                + " {memory=not known}; `acme.turbo is false` is unknown with {acme.turbo=not known}");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "acme/visor@3.0"          | "acme/desk@3.0"           | the rule does not apply: `inner is acme/visor` is false with {inner=acme/desk@3.0}
            "acme/visor-appliance", "acme/visor"], "level": 2 | "acme/desk", "acme/visor"], "level": 1 | the rule does not apply: `inner is acme/visor` is false with {inner=acme/desk}
            "level": 2                | "level": 3                | has no nesting at the level 3
            "level": 2, "status": "unsupported" | "level": 2, "status": "supported" | what comes out is `unsupported` instead of `supported`
            "purpose": "training"     | "purpose": "production"   | the rule applies and says `unsupported`
            "2019-03-31"              | "2019-04-01"              | the rule applies and says `unsupported`
            "status": "ready"         | "status": "blocked"       | what comes out is `ready` instead of `blocked`
            , "status": "blocked"     | ''                        | it does not name the status that comes out: add `"status": "blocked"`
            "1.memory": "3 GiB"       | "1.memory": "4 GiB"       | what comes out is `unknown` instead of `blocked`: `acme.turbo is false` is unknown with {acme.turbo=not known}
            "1.memory": "3 GiB"       | "1.memroy": "4 GiB"       | unknown fact `memroy`, did you mean `memory`?
            "1.memory": "3 GiB"       | "1.memory": "3 GB"        | fact `memory`: amount has no binary unit such as `MiB` or `GiB`: `3 GB`
            "1.memory": "3 GiB"       | "2.memory": "3 GiB"       | `2.memory=3 GiB` is about a level that the stack does not have
            { "stack": ["acme/desk", "acme/visor@2022"], "facts": { "1.acme.turbo": false } } | { "stack": ["acme/desk", "acme/visor@2022"], "facts": { "1.acme.turbo": true } } | the rule applies and says `blocked`
            "acme/visor@3.0"          | "acme/visro@3.0"          | unknown product `acme/visro`, did you mean `acme/visor`?
            "asOf": "2020-02-29"      | "asOf": "2022-05-02"      | the rule does not apply: `stated on 2022-05-02 (attested 2019-04-01 until 2022-05-02)` is false
            "asOf": "2020-02-29"      | "asOf": "2020-02-29", "status": "ready" | the rule is an advisory, which has no status: leave `status` out
            "rule": "acme.kb1001.slow-disks" | "rule": "acme.kb1001.slow" | no rule has the id `acme.kb1001.slow`
            """)
    void rejectsCasesThatComeOutOtherwise(String from, String to, String problem) {
        assertThat(check(Text.with(Text.CASES, from, to)))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found)
                        .startsWith("`kb-1001.cases.json` line ")
                        .contains(problem));
    }

    private List<String> check(String text) {
        return new CaseCheck(policy).problems(Cases.read(Json.parse("kb-1001.cases.json", text)));
    }
}
