package dev.nestor.spi.document;

import dev.nestor.model.Purpose;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a posture says of some statuses of an axis for some purposes. */
final class PostureTable<T> {

    private record Cell(Purpose purpose, Axis axis, Status status) {}

    private final Map<Cell, T> cells = new HashMap<>();

    private PostureTable() {}

    /** @param field the one that holds what an entry says */
    static <T> PostureTable<T> read(Optional<JsonValue> entries, String field, Function<JsonValue, T> read) {
        PostureTable<T> table = new PostureTable<>();
        entries.map(JsonValue::asArray).orElse(List.of()).forEach(entry -> table.add(entry, field, read));
        return table;
    }

    Optional<T> get(Purpose purpose, Axis axis, Status status) {
        return Optional.ofNullable(cells.get(new Cell(purpose, axis, status)));
    }

    private void add(JsonValue entry, String field, Function<JsonValue, T> read) {
        JsonObject fields = entry.asObject().only("purposes", "axis", "statuses", field);
        Axis axis = AxesForm.axis(fields.required("axis"));
        List<Purpose> purposes = fields.optional("purposes")
                .map(array -> Values.atLeastOne(array, SelectorForm::purpose))
                .orElse(List.of(Purpose.values()));
        List<Status> statuses = Values.atLeastOne(fields.required("statuses"), status -> AxesForm.status(axis, status));
        T said = read.apply(fields.required(field));
        for (Purpose purpose : purposes) {
            statuses.forEach(status -> add(new Cell(purpose, axis, status), said, entry));
        }
    }

    // The later one could win, but whoever reads the document would have to know.
    private void add(Cell cell, T said, JsonValue entry) {
        if (cells.put(cell, said) != null) {
            throw entry.problem("`" + cell.status().word() + "` on the axis `"
                    + cell.axis().word() + "` for `" + cell.purpose().word() + "` is decided twice");
        }
    }
}
