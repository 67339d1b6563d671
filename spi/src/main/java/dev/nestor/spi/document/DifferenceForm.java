package dev.nestor.spi.document;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Reservation;
import dev.nestor.review.Difference;
import dev.nestor.review.Shift;
import dev.nestor.spi.form.Format;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** How a difference stands in its document. */
final class DifferenceForm {

    private static final List<String> FIELDS = List.of(
            "format",
            "line",
            ShiftForm.BEFORE,
            ShiftForm.AFTER,
            "layers",
            "facts",
            "axes",
            "nestings",
            "conditions",
            "findings",
            "missing",
            "conflicts",
            "advisories",
            "quarantined");

    private DifferenceForm() {}

    static DifferenceDocument of(Difference difference, Optional<Integer> line) {
        return new DifferenceDocument(
                line,
                AnswerForm.of(difference.before()),
                AnswerForm.of(difference.after()),
                mapped(difference.software(), Object::toString),
                mapped(difference.facts(), FactForm::plain),
                difference.axes(),
                difference.nestings(),
                mapped(difference.reservations(), (Reservation reservation) -> ConditionForm.of(reservation)),
                mapped(difference.findings(), (Finding finding) -> FindingForm.of(finding)),
                difference.missing(),
                mapped(difference.conflicts(), (Conflict conflict) -> ConflictForm.of(conflict)),
                mapped(difference.advisories(), (Advisory advisory) -> AdvisoryForm.of(advisory)),
                difference.quarantined());
    }

    static void write(DifferenceDocument document, JsonWriter out) {
        out.beginObject().field("format", DifferenceDocument.FORMAT);
        document.line().ifPresent(line -> out.field("line", line));
        AnswerForm.write(document.before(), out.name(ShiftForm.BEFORE));
        AnswerForm.write(document.after(), out.name(ShiftForm.AFTER));
        InputShiftForm.write(document, out);
        AxisShiftForm.write(document.axes(), out.name("axes"));
        AxisShiftForm.writeNestings(document.nestings(), out);
        ShiftForm.write("conditions", document.conditions(), ConditionForm::write, out);
        ShiftForm.write("findings", document.findings(), FindingForm::write, out);
        ShiftForm.write("missing", document.missing(), MissingFactForm::write, out);
        ShiftForm.write("conflicts", document.conflicts(), ConflictForm::write, out);
        ShiftForm.write("advisories", document.advisories(), AdvisoryForm::write, out);
        ShiftForm.write("quarantined", document.quarantined(), QuarantineForm::write, out);
        out.endObject();
    }

    static DifferenceDocument read(JsonValue document) {
        JsonObject fields = new Format("nestor/difference", 1).open(document).only(FIELDS);
        return new DifferenceDocument(
                fields.optional("line").map(line -> Values.number(line, 1)),
                AnswerForm.read(fields.required(ShiftForm.BEFORE)),
                AnswerForm.read(fields.required(ShiftForm.AFTER)),
                InputShiftForm.readLayers(fields),
                InputShiftForm.readFacts(fields),
                AxisShiftForm.read(fields.required("axes")),
                AxisShiftForm.readNestings(fields),
                ShiftForm.read(fields, "conditions", ConditionForm::read),
                ShiftForm.read(fields, "findings", FindingForm::read),
                ShiftForm.read(fields, "missing", MissingFactForm::read),
                ShiftForm.read(fields, "conflicts", ConflictForm::read),
                ShiftForm.read(fields, "advisories", AdvisoryForm::read),
                ShiftForm.read(fields, "quarantined", QuarantineForm::read));
    }

    private static <T, R> List<Shift<R>> mapped(List<Shift<T>> shifts, Function<T, R> change) {
        return shifts.stream().map(shift -> shift.map(change)).toList();
    }

    private static <K, T, R> SortedMap<K, Shift<R>> mapped(SortedMap<K, Shift<T>> shifts, Function<T, R> change) {
        SortedMap<K, Shift<R>> mapped = new TreeMap<>();
        shifts.forEach((key, shift) -> mapped.put(key, shift.map(change)));
        return mapped;
    }
}
