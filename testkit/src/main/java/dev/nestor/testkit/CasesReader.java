package dev.nestor.testkit;

import dev.nestor.spi.form.Format;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.testkit.Case.Expectation;
import java.util.ArrayList;
import java.util.List;

/** Reads the structure of {@code META-INF/nestor/schema/cases-1.schema.json}. */
final class CasesReader {

    private static final Format FORMAT = new Format("nestor/cases", 1);

    private CasesReader() {}

    static Cases read(JsonValue document) {
        JsonObject fields = FORMAT.open(document).only("format", "pack", "cases");
        List<Case> cases = new ArrayList<>();
        fields.required("cases").asArray().forEach(rule -> readRule(rule, cases));
        return new Cases(document.source(), fields.required("pack").asText(), cases);
    }

    private static void readRule(JsonValue value, List<Case> cases) {
        JsonObject fields = value.asObject().only("rule", "applies", "spares", "unknown");
        String rule = fields.required("rule").asText();
        fields.required("applies");
        fields.required("spares");
        for (Expectation expectation : Expectation.values()) {
            fields.optional(expectation.word()).ifPresent(list -> {
                CaseReader reader = new CaseReader(rule, expectation);
                cases.addAll(Values.atLeastOne(list, reader::read));
            });
        }
    }
}
