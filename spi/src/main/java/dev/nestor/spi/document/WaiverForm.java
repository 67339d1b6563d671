package dev.nestor.spi.document;

import dev.nestor.rule.Axis;
import dev.nestor.spi.form.Instants;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import dev.nestor.waiver.StackSelector;
import dev.nestor.waiver.Waiver;
import dev.nestor.waiver.WaiverUse;
import dev.nestor.waiver.WaiverUse.State;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a waiver stands in documents, by itself or with what became of it. */
final class WaiverForm {

    private static final List<String> FIELDS =
            List.of("id", "rule", "axis", "scope", "who", "why", "ticket", "from", "until");
    private static final List<String> FIELDS_OF_USE =
            Stream.concat(FIELDS.stream(), Stream.of("state", "expiresSoon")).toList();

    private WaiverForm() {}

    static Waiver read(JsonValue value) {
        return waiver(value, value.asObject().only(FIELDS));
    }

    static WaiverUse readUse(JsonValue value) {
        JsonObject fields = value.asObject().only(FIELDS_OF_USE);
        return new WaiverUse(
                waiver(value, fields),
                Values.choice(
                        fields.required("state"), "unknown state of a waiver", List.of(State.values()), State::word),
                fields.optional("expiresSoon").map(JsonValue::asBoolean).orElse(false));
    }

    static void write(Waiver waiver, JsonWriter out) {
        out.beginObject();
        writeFields(waiver, out);
        out.endObject();
    }

    static void writeUse(WaiverUse use, JsonWriter out) {
        out.beginObject();
        writeFields(use.waiver(), out);
        out.field("state", use.state().word());
        if (use.expiresSoon()) {
            out.field("expiresSoon", true);
        }
        out.endObject();
    }

    private static Waiver waiver(JsonValue value, JsonObject fields) {
        String id = PlainText.line(fields.required("id"));
        requireOne(fields);
        Optional<String> rule = fields.optional("rule").map(PlainText::line);
        Optional<Axis> axis = fields.optional("axis").map(AxesForm::axis);
        StackSelector scope = SelectorForm.read(fields.required("scope"));
        String who = PlainText.line(fields.required("who"));
        String why = PlainText.line(fields.required("why"));
        Optional<String> ticket = fields.optional("ticket").map(PlainText::line);
        OffsetDateTime from = Instants.read(fields.required("from"));
        OffsetDateTime until = Instants.read(fields.required("until"));
        return Values.at(value, () -> new Waiver(id, rule, axis, scope, who, why, ticket, from, until));
    }

    private static void requireOne(JsonObject fields) {
        if (fields.optional("rule").isPresent()) {
            Values.exclude(fields, "rule", List.of("axis"));
        } else if (fields.optional("axis").isEmpty()) {
            throw fields.problem("waiver needs the `rule` or the `axis` that it waives");
        }
    }

    private static void writeFields(Waiver waiver, JsonWriter out) {
        out.field("id", waiver.id());
        waiver.rule().ifPresent(rule -> out.field("rule", rule));
        waiver.axis().ifPresent(axis -> out.field("axis", axis.word()));
        SelectorForm.write(waiver.scope(), out.name("scope"));
        out.field("who", waiver.who()).field("why", waiver.why());
        waiver.ticket().ifPresent(ticket -> out.field("ticket", ticket));
        out.field("from", Instants.text(waiver.from())).field("until", Instants.text(waiver.until()));
    }
}
