package dev.nestor.spi.document;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Place;
import dev.nestor.review.Shift;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonWriter;
import java.util.SortedMap;
import java.util.TreeMap;

/** How what differs in two stacks stands in documents. */
final class InputShiftForm {

    private InputShiftForm() {}

    static void write(DifferenceDocument document, JsonWriter out) {
        out.name("layers").beginArray();
        document.layers().forEach((level, shift) -> {
            out.beginObject().field("level", level);
            ShiftForm.writeSides(shift, (text, writer) -> writer.value(text), out);
            out.endObject();
        });
        out.endArray().name("facts").beginArray();
        document.facts().forEach((place, shift) -> {
            out.beginObject().field("level", place.level()).field("fact", place.fact());
            ShiftForm.writeSides(shift, FactForm::write, out);
            out.endObject();
        });
        out.endArray();
    }

    static SortedMap<Integer, Shift<String>> readLayers(JsonObject document) {
        SortedMap<Integer, Shift<String>> layers = new TreeMap<>();
        document.required("layers").asArray().forEach(value -> {
            JsonObject fields = value.asObject().only("level", ShiftForm.BEFORE, ShiftForm.AFTER);
            layers.put(Values.number(fields.required("level"), 0), ShiftForm.sides(fields, Values::text));
        });
        return layers;
    }

    static SortedMap<Place, Shift<FactValue>> readFacts(JsonObject document) {
        SortedMap<Place, Shift<FactValue>> facts = new TreeMap<>();
        document.required("facts").asArray().forEach(value -> {
            JsonObject fields = value.asObject().only("level", "fact", ShiftForm.BEFORE, ShiftForm.AFTER);
            int level = Values.number(fields.required("level"), 0);
            facts.put(new Place(level, Values.text(fields.required("fact"))), ShiftForm.sides(fields, FactForm::read));
        });
        return facts;
    }
}
