package dev.nestor.spi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.nestor.spi.json.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a stack is told at the place where it is wrong. */
class StackDocumentErrorsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            vm.hardwareVirtualization | "true"     | expected boolean, found text
            vm.hardwareVirtualization | 1          | expected boolean, found number
            vm.hardwareVirtualization | null       | expected boolean, found null
            cpu.count                 | "2"        | expected number, found text
            cpu.count                 | -2         | fact `cpu.count` is below zero: `-2`
            cpu.count                 | 1.5        | expected whole number, found `1.5`
            cpu.count                 | 2e3        | expected whole number, found `2e3`
            cpu.count                 | true       | expected number, found boolean
            memory                    | "4 GB"     | fact `memory`: amount has no binary unit such as `MiB` or `GiB`: `4 GB`
            memory                    | "-1 GiB"   | fact `memory`: not an amount such as `4 GiB`: `-1 GiB`
            memory                    | -1         | fact `memory` is below zero: `-1`
            memory                    | 4.5        | expected whole number, found `4.5`
            memory                    | false      | expected text, found boolean
            cpu.vendor                | "intle"    | fact `cpu.vendor`: unknown value `intle`, did you mean `intel`?
            cpu.vendor                | ["intel"]  | expected text, found array
            os.edition                | ""         | fact `os.edition`: value is empty
            os.edition                | "a\\tb"    | text has control characters: `a\\u0009b`
            cpu.features              | "vt-x,ept" | expected array, found text
            acme.machineVersion       | "nine"     | fact `acme.machineVersion`: version is not dotted numbers: `nine`
            acme.machineVersion       | 9.0        | expected text, found number
            acme.machineVersion       | "[9,8)"    | fact `acme.machineVersion`: version range is empty: `[9,8)`
            """)
    void locatesAWrongFactAtItsValue(String fact, String value, String reason) {
        String document =
                "{\"format\": \"nestor/stack/1\", \"layers\": [{\"product\": \"acme/forge\", \"machine\": {\"%s\": %s}}]}"
                        .formatted(fact, value);

        assertRefused(document, "/layers/0/machine/" + fact, reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            ["fast", "slwo"]  | fact `acme.nics`: unknown value `slwo`, did you mean `slow`?
            ["fast", 7]       | expected text, found number
            ["fast", ""]      | fact `acme.nics`: expected one word, found ``
            ["fast", "a,b"]   | fact `acme.nics`: expected one word, found `a,b`
            """)
    void locatesAWrongWordAtItsElement(String words, String reason) {
        String document =
                "{\"format\": \"nestor/stack/1\", \"layers\": [{\"product\": \"acme/forge\", \"machine\": {\"acme.nics\": %s}}]}"
                        .formatted(words);

        assertRefused(document, "/layers/0/machine/acme.nics/1", reason);
    }

    @Test
    void locatesAnUndeclaredFactAtItsName() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Documents.stack("""
                        { "format": "nestor/stack/1",
                          "layers": [
                            { "product": "acme/forge", "machine": { "memroy": "4 GiB" } } ] }
                        """))
                .withMessage("`stack.json` line 3, column 45, `/layers/0/machine/memroy`: "
                        + "unknown fact `memroy`, did you mean `memory`?");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            "forge"             | product is not `vendor/name`: `forge`, did you mean `acme/forge`?
            "acme/forg"         | unknown product `acme/forg`, did you mean `acme/forge`?
            "acmee/forge"       | unknown vendor `acmee` of product `acmee/forge`, did you mean `acme`?
            "acme/forge@"       | product has no version behind the `@`: `acme/forge@`
            "acme/forge@newest" | unknown version of Acme Forge: `newest`
            "umbra/turbine@2021" | unknown version of Umbra Turbine: `2021`, did you mean `2022`?
            "acme/forge@\\u0007" | text has control characters: `acme/forge@\\u0007`
            7                   | expected text, found number
            """)
    void locatesAWrongProductAtItsValue(String product, String reason) {
        String document =
                "{\"format\": \"nestor/stack/1\", \"layers\": [{\"product\": \"acme/bench\"}, {\"product\": %s}]}"
                        .formatted(product);

        assertRefused(document, "/layers/1/product", reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            ["acme"]                                                   | ´´                | expected object, found array
            {"layers": []}                                             | ´´                | missing field `format`
            {"format": "nestor/stack/2", "lairs": 1}                   | /format           | format `nestor/stack/2` is newer than `nestor/stack/1`, the newest that can be read here
            {"format": "nestor/stack/1", "lairs": []}                  | /lairs            | unknown field `lairs`, did you mean `layers`?
            {"format": "nestor/stack/1"}                               | ´´                | missing field `layers`
            {"format": "nestor/stack/1", "layers": {}}                 | /layers           | expected array, found object
            {"format": "nestor/stack/1", "layers": []}                 | /layers           | stack has no layers
            {"format": "nestor/stack/1", "purpose": "traning", "layers": []} | /purpose    | unknown purpose `traning`, did you mean `training`?
            {"format": "nestor/stack/1", "layers": [{"machine": {}}]}  | /layers/0         | missing field `product`
            {"format": "nestor/stack/1", "layers": ["acme/forge"]}     | /layers/0         | expected object, found text
            {"format": "nestor/stack/1", "layers": [{"product": "acme/forge", "machne": {}}]} | /layers/0/machne | unknown field `machne`, did you mean `machine`?
            {"format": "nestor/stack/1", "layers": [{"product": "acme/forge", "name": ""}]}   | /layers/0/name | name of a layer is blank
            {"format": "nestor/stack/1", "layers": [{"product": "acme/forge", "name": "a\\nb"}]} | /layers/0/name | name of a layer has characters that cannot be shown
            {"format": "nestor/stack/1", "layers": [{"product": "acme/forge", "machine": null}]} | /layers/0/machine | expected object, found null
            {"format": "nestor/stack/1", "layers": [{"product": "guest/debian"}, {"product": "acme/forge"}]} | /layers | guest `guest/debian` is not the highest layer: nothing can run inside it
            """)
    void locatesAWrongStructure(String document, String pointer, String reason) {
        assertRefused(document, pointer, reason);
    }

    private static void assertRefused(String document, String pointer, String reason) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Documents.stack(document))
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo(pointer))
                .withMessageEndingWith(": " + reason);
    }
}
