package dev.nestor.spi.document;

import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonWriter;
import java.util.function.Consumer;
import java.util.function.Function;

/** Documents as text. */
final class Documents {

    private Documents() {}

    static StackDocument stack(String text) {
        return StackDocument.read(Json.parse("stack.json", text), Acme.CATALOGUE, Acme.FACTS);
    }

    static AssessmentDocument assessment(String text) {
        return AssessmentDocument.read(Json.parse("assessment.json", text));
    }

    static WaiversDocument waivers(String text) {
        return WaiversDocument.read(Json.parse("waivers.json", text));
    }

    static PostureDocument posture(String text) {
        return PostureDocument.read(Json.parse("posture.json", text));
    }

    static DifferenceDocument difference(String text) {
        return DifferenceDocument.read(Json.parse("difference.json", text));
    }

    static String indented(Consumer<JsonWriter> document) {
        return written(JsonWriter::indentedText, document);
    }

    static String compact(Consumer<JsonWriter> document) {
        return written(JsonWriter::compactText, document);
    }

    private static String written(Function<Appendable, JsonWriter> layout, Consumer<JsonWriter> document) {
        StringBuilder text = new StringBuilder();
        try (JsonWriter out = layout.apply(text)) {
            document.accept(out);
        }
        return text.toString();
    }
}
