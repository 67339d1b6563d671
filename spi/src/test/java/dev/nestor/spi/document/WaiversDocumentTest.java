package dev.nestor.spi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.nestor.model.Purpose;
import dev.nestor.rule.Axis;
import dev.nestor.rule.ProductPattern;
import dev.nestor.spi.json.JsonException;
import dev.nestor.waiver.StackSelector;
import dev.nestor.waiver.Waiver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversDocumentTest {

    private static final String LAB = """
            { "format": "nestor/waivers/1",
              "waivers": [
                { "id": "lab", "axis": "support",
                  "scope": { "purposes": ["test"], "inner": "acme/forge [7.0,8.0)", "level": { "atLeast": 2 },
                             "machine": "forge-lab-01" },
                  "who": "Ada Moss", "why": "it is a lab", "ticket": "OPS-12",
                  "from": "2026-01-01T00:00:00+01:00", "until": "2027-01-01T00:00:00Z" },
                { "id": "all", "rule": "acme.kb100.license", "scope": {}, "who": "Bo Reed", "why": "it is ordered",
                  "from": "2026-01-01T00:00:00-05:00", "until": "2026-01-01T00:00:01-05:00" } ] }
            """;

    @Test
    void readsWhoWaivesWhatWhereAndWhen() throws IOException {
        byte[] document = LAB.getBytes(StandardCharsets.UTF_8);

        assertThat(WaiversDocument.read("waivers.json", new ByteArrayInputStream(document))
                        .waivers()
                        .all())
                .containsExactly(
                        new Waiver(
                                "all",
                                Optional.of("acme.kb100.license"),
                                Optional.empty(),
                                StackSelector.everyStack(),
                                "Bo Reed",
                                "it is ordered",
                                Optional.empty(),
                                OffsetDateTime.parse("2026-01-01T00:00:00-05:00"),
                                OffsetDateTime.parse("2026-01-01T00:00:01-05:00")),
                        new Waiver(
                                "lab",
                                Optional.empty(),
                                Optional.of(Axis.SUPPORT),
                                new StackSelector(
                                        Set.of(Purpose.TEST),
                                        List.of(ProductPattern.parse("acme/forge [7.0,8.0)")),
                                        List.of(),
                                        2,
                                        Integer.MAX_VALUE,
                                        Optional.of("forge-lab-01")),
                                "Ada Moss",
                                "it is a lab",
                                Optional.of("OPS-12"),
                                OffsetDateTime.parse("2026-01-01T00:00:00+01:00"),
                                OffsetDateTime.parse("2027-01-01T00:00:00Z")));
    }

    @Test
    void readsAnEqualDocumentOfWhatItWrote() {
        WaiversDocument document = Samples.waivers();

        assertThat(document.waivers().all()).hasSize(3);
        assertThat(Documents.waivers(Documents.indented(document::write))).isEqualTo(document);
        assertThat(Documents.waivers(Documents.compact(document::write))).isEqualTo(document);
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            "2027-01-01T00:00:00Z" | "2027-01-01T00:00:00"       | /waivers/0/until | instant has no offset, as in `2026-11-21T12:00:00+01:00`: `2027-01-01T00:00:00`
            "2027-01-01T00:00:00Z" | "2027-01-01"                | /waivers/0/until | instant has no offset, as in `2026-11-21T12:00:00+01:00`: `2027-01-01`
            "2027-01-01T00:00:00Z" | "2027-02-30T00:00:00Z"      | /waivers/0/until | not an instant such as `2026-11-21T12:00:00+01:00`: `2027-02-30T00:00:00Z`
            "2027-01-01T00:00:00Z" | "2027-01-01T00:00:00+0100"  | /waivers/0/until | not an instant such as `2026-11-21T12:00:00+01:00`: `2027-01-01T00:00:00+0100`
            "2027-01-01T00:00:00Z" | "2027-01-01T00:00:00[UTC]"  | /waivers/0/until | not an instant such as `2026-11-21T12:00:00+01:00`: `2027-01-01T00:00:00[UTC]`
            "2027-01-01T00:00:00Z" | "2025-12-31T23:00:00Z"      | /waivers/0       | waiver `lab` ends before it begins: from `2026-01-01T00:00+01:00` until `2025-12-31T23:00Z`
            "2027-01-01T00:00:00Z" | 1798758000                  | /waivers/0/until | expected text, found number
            "id": "all"            | "id": "lab"                 | /waivers/1/id    | two waivers have the id `lab`
            "id": "all"            | "id": ""                    | /waivers/1/id    | text is blank
            "id": "all"            | "name": "all"               | /waivers/1/name  | unknown field `name`
            "axis": "support",     | ´´                          | /waivers/0       | waiver needs the `rule` or the `axis` that it waives
            "axis": "support"      | "axis": "support", "rule": "acme.kb100.license" | /waivers/0/axis | `rule` and `axis` exclude each other
            "axis": "support"      | "axis": "suport"            | /waivers/0/axis  | unknown axis `suport`
            "scope": {},           | ´´                          | /waivers/1       | missing field `scope`
            "scope": {}            | "scope": {"maschine": "a"}  | /waivers/1/scope/maschine | unknown field `maschine`, did you mean `machine`?
            ["test"]               | ["testing"]                 | /waivers/0/scope/purposes/0 | unknown purpose `testing`, known are `production`, `development`, `test`, `demo`, `training`, `learning`, `experiment`, `evaluation`
            ["test"]               | []                          | /waivers/0/scope/purposes | list is empty
            acme/forge [7.0,8.0)   | acme/forge 7.0              | /waivers/0/scope/inner | version range is not of the form `[7.0,9.0)`: `7.0`
            { "atLeast": 2 }       | { "atLeast": 2, "atMost": 1 } | /waivers/0/scope | no level is from 2 to 1
            { "atLeast": 2 }       | {}                          | /waivers/0/scope/level | level needs `atLeast` or `atMost`
            "who": "Ada Moss",     | ´´                          | /waivers/0       | missing field `who`
            "it is a lab"          | "it is\\na lab"             | /waivers/0/why   | text has control characters: `it is\\u000Aa lab`
            "forge-lab-01"         | " "                         | /waivers/0/scope/machine | text is blank
            """)
    void locatesWhatIsWrong(String right, String wrong, String pointer, String reason) {
        assertThat(LAB).contains(right);
        int at = LAB.indexOf(right);
        String document = LAB.substring(0, at) + wrong + LAB.substring(at + right.length());

        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Documents.waivers(document))
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo(pointer))
                .withMessageEndingWith(": " + reason);
    }
}
