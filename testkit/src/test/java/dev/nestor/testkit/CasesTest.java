package dev.nestor.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.nestor.model.Purpose;
import dev.nestor.rule.Status;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonException;
import dev.nestor.testkit.Case.Expectation;
import dev.nestor.testkit.Case.StatedFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasesTest {

    @Test
    void readsEachCaseWithItsPlace() {
        Cases cases = read("""
                { "format": "nestor/cases/1",
                  "pack": "acme.kb1001",
                  "cases": [ { "rule": "acme.kb1001.memory",
                    "applies": [
                      { "stack": ["acme/desk", "acme/visor@2022"], "level": 1, "purpose": "training",
                        "asOf": "2024-02-29", "status": "ready",
                        "facts": { "1.memory": "4 GiB", "1.cpu.count": 2, "1.acme.turbo": false,
                                   "0.cpu.features": ["vt-x", "ept"] } } ],
                    "spares": [ { "stack": ["acme/desk", "acme/visor@2019"] } ] } ] }
                """);

        assertThat(cases.pack()).isEqualTo("acme.kb1001");
        assertThat(cases.cases())
                .containsExactly(
                        new Case(
                                "`kb-1001.cases.json` line 5, column 7",
                                "acme.kb1001.memory",
                                Expectation.APPLIES,
                                List.of("acme/desk", "acme/visor@2022"),
                                Optional.of(1),
                                Optional.of(Purpose.TRAINING),
                                Optional.of(LocalDate.of(2024, 2, 29)),
                                List.of(
                                        new StatedFact(1, "memory", "4 GiB"),
                                        new StatedFact(1, "cpu.count", "2"),
                                        new StatedFact(1, "acme.turbo", "false"),
                                        new StatedFact(0, "cpu.features", "vt-x,ept")),
                                Optional.of(Status.READY)),
                        new Case(
                                "`kb-1001.cases.json` line 9, column 17",
                                "acme.kb1001.memory",
                                Expectation.SPARES,
                                List.of("acme/desk", "acme/visor@2019"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty()));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            nestor/cases/1            | nestor/pack/1             | /format                | expected the format `nestor/cases/1`, found `nestor/pack/1`
            "pack": "acme.kb1001",    | ''                        | ''                     | missing field `pack`
            "level": 2                | "lebel": 2                | /cases/0/applies/1/lebel | unknown field `lebel`, did you mean `level`?
            "level": 2                | "level": 0                | /cases/0/applies/1/level | not a whole number from 1 on: `0`
            "purpose": "training"     | "purpose": "trainign"     | /cases/0/spares/0/purpose | unknown purpose `trainign`, did you mean `training`?
            "purpose": "training"     | "status": "supported"     | /cases/0/spares/0/status | only a case in `applies` has a status
            "2019-03-31"              | "31.3.2019"               | /cases/0/spares/1/asOf | not a day such as `2015-10-17`: `31.3.2019`
            "1.memory": "3 GiB"       | "memory": "3 GiB"         | /cases/1/applies/1/facts/memory | fact does not start with its level, as `1.memory` does: `memory`
            "1.memory": "3 GiB"       | "1.memory": null          | /cases/1/applies/1/facts/1.memory | expected text, found null
            ["acme/visor", "acme/desk"] | ["acme/visor"]          | /cases/2/spares/0/stack | stack has no layer inside another one
            [{ "stack": ["acme/visor", "acme/desk"] }] | []       | /cases/2/spares        | list is empty
            "spares": [{ "stack": ["acme/visor", "acme/desk"] }] | "unknown": [] | /cases/2 | missing field `spares`
            """)
    void saysWhereAMistakeIs(String from, String to, String pointer, String reason) {
        assertThat(catchThrowableOfType(JsonException.class, () -> read(Text.with(Text.CASES, from, to))))
                .returns(pointer, JsonException::pointer)
                .returns(reason, JsonException::reason);
    }

    private static Cases read(String text) {
        return Cases.read(Json.parse("kb-1001.cases.json", text));
    }
}
