package dev.nestor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.fact.FactDictionary;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.pack.PackReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableCheckTest {

    @Test
    void rowsThatFollowEachOtherAreFine() {
        assertThat(check("", "[7.0,8.0)", "[8.0,9.0)", "[9.0,)")).isEmpty();
        assertThat(check("", "[9.0,)", "(,8.0)", "[8.0,9.0)"))
                .as("in any order")
                .isEmpty();
    }

    @Test
    void aVersionThatNoRowSpeaksOfIsAGap() {
        assertThat(check("", "[7.0,8.0)", "[8.1,9.0)"))
                .containsExactly(
                        "rule pack `acme.kb7`, table `memory`: no row speaks of `acme/visor [8.0,8.1)`: mend it,"
                                + " or declare it if the document is like that");
        assertThat(check(", \"gaps\": [\"[8.0,8.1)\"]", "[7.0,8.0)", "[8.1,9.0)"))
                .isEmpty();
    }

    @Test
    void aVersionThatTwoRowsSpeakOfIsAnOverlap() {
        assertThat(check("", "[7.0,9.0)", "[8.0,)"))
                .containsExactly(
                        "rule pack `acme.kb7`, table `memory`: two rows speak of `acme/visor [8.0,9.0)`: mend it,"
                                + " or declare it if the document is like that");
        assertThat(check("", "[7.0,)", "[8.0,9.0)")).hasSize(1);
        assertThat(check(", \"overlaps\": [\"[8.0,9.0)\"]", "[7.0,9.0)", "[8.0,)"))
                .isEmpty();
    }

    private static List<String> check(String declared, String... ranges) {
        StringBuilder rules = new StringBuilder();
        StringBuilder ids = new StringBuilder();
        for (int i = 0; i < ranges.length; i++) {
            String comma = i == 0 ? "" : ",";
            ids.append(comma).append("\"acme.kb7.row-").append(i).append('"');
            rules.append(comma).append("""
                    { "id": "acme.kb7.row-%d", "inner": "*", "outer": "acme/visor %s", "advisory": "constraint",
                      "message": "this much memory", "section": "table", "attestedFrom": "2020-01-01",
                      "confidence": "H" }
                    """.formatted(i, ranges[i]));
        }
        RulePack pack = PackReader.read(
                Json.parse("kb-7.json", """
                        { "format": "nestor/pack/1", "id": "acme.kb7", "revision": 1,
                          "document": { "title": "Memory", "url": "https://example.org/7", "publisher": "acme",
                            "authority": "vendor-policy", "read": "2026-11-21", "covers": ["2020-01-01", null] },
                          "tables": [{ "name": "memory", "side": "outer", "rules": [%s]%s }], "rules": [%s] }
                        """.formatted(ids, declared, rules)), FactDictionary.standard());
        return TableCheck.problems(List.of(pack));
    }
}
