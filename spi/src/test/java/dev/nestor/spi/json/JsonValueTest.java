package dev.nestor.spi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {

    private static final JsonObject MACHINE = Json.parse("stack.json", """
                    { "name": "esx-lab-01",
                      "cpu.count": 2,
                      "cpu.features": ["vt-x", "ept"],
                      "vm.state": null,
                      "disks": { "a/b": 1, "m~n": 2, "": 3 },
                      "vm.dynamicMemory": false }
                    """).asObject();

    @Test
    void tellsItsKind() {
        assertThat(MACHINE.entries().values().stream().map(JsonValue::kind))
                .containsExactly(
                        JsonValue.Kind.TEXT,
                        JsonValue.Kind.NUMBER,
                        JsonValue.Kind.ARRAY,
                        JsonValue.Kind.NULL,
                        JsonValue.Kind.OBJECT,
                        JsonValue.Kind.BOOLEAN);
        assertThat(MACHINE.required("name").isText()).isTrue();
        assertThat(MACHINE.required("name").isNull()).isFalse();
        assertThat(MACHINE.required("cpu.count").isNumber()).isTrue();
        assertThat(MACHINE.required("cpu.features").isArray()).isTrue();
        assertThat(MACHINE.required("vm.state").isNull()).isTrue();
        assertThat(MACHINE.required("disks").isObject()).isTrue();
        assertThat(MACHINE.required("vm.dynamicMemory").isBoolean()).isTrue();
    }

    @Test
    void refusesToBeOfAnotherKind() {
        assertRefused("name", JsonValue::asObject, "line 1, column 11, `/name`: expected object, found text");
        assertRefused("name", JsonValue::asLong, "line 1, column 11, `/name`: expected number, found text");
        assertRefused("cpu.count", JsonValue::asText, "line 2, column 16, `/cpu.count`: expected text, found number");
        assertRefused(
                "cpu.features", JsonValue::asText, "line 3, column 19, `/cpu.features`: expected text, found array");
        assertRefused("vm.state", JsonValue::asText, "line 4, column 15, `/vm.state`: expected text, found null");
        assertRefused("vm.state", JsonValue::asBoolean, "line 4, column 15, `/vm.state`: expected boolean, found null");
        assertRefused("disks", JsonValue::asArray, "line 5, column 12, `/disks`: expected array, found object");
        assertRefused(
                "vm.dynamicMemory",
                JsonValue::asDecimal,
                "line 6, column 23, `/vm.dynamicMemory`: expected number, found boolean");
    }

    @Test
    void theDocumentItselfHasNoPointer() {
        assertThatThrownBy(() -> Json.parse("stack.json", "[]").asObject())
                .hasMessage("`stack.json` line 1, column 1: expected object, found array");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0", "-0", "7", "-17", "9223372036854775807", "-9223372036854775808"})
    void wholeNumbersAreWholeNumbers(String digits) {
        assertThat(Json.parse("x.json", digits).asLong()).isEqualTo(Long.parseLong(digits));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1.7, expected whole number",
        "5.0, expected whole number",
        "1e3, expected whole number",
        "1E3, expected whole number"
    })
    void nothingElseIsAWholeNumber(String digits, String reason) {
        assertThatThrownBy(() -> Json.parse("x.json", digits).asLong())
                .hasMessage("`x.json` line 1, column 1: " + reason + ", found `" + digits + "`");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"9223372036854775808", "-9223372036854775809", "123456789012345678901234567890"})
    void wholeNumbersMustFit(String digits) {
        assertThatThrownBy(() -> Json.parse("x.json", digits).asLong())
                .hasMessage("`x.json` line 1, column 1: whole number does not fit in 64 bits: `" + digits + "`");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0", "4.0", "1.5", "-0.1", "1e3", "2.5E-10", "123456789012345678901234567890", "1e-999"})
    void decimalsAreAsExactAsTheyAreWritten(String digits) {
        assertThat(Json.parse("x.json", digits).asDecimal()).isEqualTo(new BigDecimal(digits));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1e1000", "1e-1000", "1e999999999", "1e-2147483648", "1e99999999999"})
    void decimalsWithoutMeasureAreRefused(String digits) {
        assertThatThrownBy(() -> Json.parse("x.json", digits).asDecimal())
                .hasMessage("`x.json` line 1, column 1: number is too large or too small: `" + digits + "`");
    }

    @Test
    void pointersAreEscaped() {
        JsonObject disks = MACHINE.required("disks").asObject();

        assertThat(disks.entries().values().stream().map(JsonValue::pointer))
                .containsExactly("/disks/a~1b", "/disks/m~0n", "/disks/");
    }

    @Test
    void readersSayWhatIsWrongWithAValue() {
        JsonException problem =
                MACHINE.required("cpu.features").asArray().get(1).problem("unknown CPU feature `ept`");

        assertThat(problem).hasMessage("`stack.json` line 3, column 28, `/cpu.features/1`: unknown CPU feature `ept`");
        assertThat(problem.source()).isEqualTo("stack.json");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(28);
        assertThat(problem.pointer()).isEqualTo("/cpu.features/1");
        assertThat(problem.reason()).isEqualTo("unknown CPU feature `ept`");
    }

    @Test
    void readersSayWhatIsWrongWithAName() {
        assertThat(MACHINE.required("cpu.count").nameProblem("unknown fact `cpu.count`"))
                .hasMessage("`stack.json` line 2, column 3, `/cpu.count`: unknown fact `cpu.count`");
        assertThat(MACHINE.required("cpu.features").asArray().get(1).nameProblem("no name"))
                .hasMessage("`stack.json` line 3, column 28, `/cpu.features/1`: no name");
        assertThat(Json.parse("x.json", " 1").nameProblem("no name")).hasMessage("`x.json` line 1, column 2: no name");
    }

    @Test
    void arraysCannotBeChanged() {
        List<JsonValue> features = MACHINE.required("cpu.features").asArray();

        assertThatThrownBy(() -> features.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static void assertRefused(String field, Function<JsonValue, Object> accessor, String message) {
        assertThatThrownBy(() -> accessor.apply(MACHINE.required(field)))
                .isInstanceOf(JsonException.class)
                .hasMessage("`stack.json` " + message);
    }
}
