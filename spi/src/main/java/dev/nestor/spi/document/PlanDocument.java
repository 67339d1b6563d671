package dev.nestor.spi.document;

import dev.nestor.assessment.Assessment;
import dev.nestor.model.Layer;
import dev.nestor.plan.Plan;
import dev.nestor.plan.Setting;
import dev.nestor.plan.Step;
import dev.nestor.spi.json.JsonWriter;

/** A plan as a document of the format {@value #FORMAT}, with what it leads from and to. */
public final class PlanDocument {

    /** What stands in the document's field {@code format}. */
    public static final String FORMAT = "nestor/plan/1";

    private PlanDocument() {}

    public static void write(Plan plan, JsonWriter out) {
        out.beginObject().field("format", FORMAT);
        out.field("purpose", plan.before().question().purpose().word());
        out.field("asOf", plan.before().question().day().toString());
        writeState("before", plan.before(), out);
        Lists.write("steps", plan.steps(), PlanDocument::write, out);
        out.field("cost", plan.cost());
        writeState("after", plan.after(), out);
        Lists.write("remaining", plan.remaining(), PlanDocument::write, out);
        out.field("exhaustive", plan.exhaustive()).endObject();
    }

    private static void writeState(String name, Assessment assessment, JsonWriter out) {
        out.name(name).beginObject().field("verdict", assessment.verdict().word());
        Lists.write(
                "stack",
                assessment.question().stack().layers().stream()
                        .map(Layer::toString)
                        .toList(),
                out);
        AxesForm.write(assessment.axes(), out.name("axes"));
        out.endObject();
    }

    private static void write(Step step, JsonWriter out) {
        out.beginObject()
                .field("level", step.level())
                .field("fact", step.change().place().fact());
        out.field("value", step.change().value().toString());
        step.machine().ifPresent(machine -> out.field("machine", machine));
        out.field("summary", step.how().summary());
        step.how()
                .command()
                .ifPresent(command -> out.field("language", command.language().word()));
        step.command().ifPresent(command -> out.field("command", command));
        out.field("disruption", step.disruption().word()).field("preparation", step.preparation());
        Lists.write("rules", step.rules(), out);
        write(step.source(), out.name("source"));
        out.endObject();
    }

    private static void write(Setting.Source source, JsonWriter out) {
        out.beginObject()
                .field("title", source.title())
                .field("url", source.url().toString());
        out.field("section", source.section()).endObject();
    }

    private static void write(Plan.Remaining remaining, JsonWriter out) {
        out.beginObject();
        out.field("axis", remaining.reservation().axis().word());
        out.field("level", remaining.reservation().level());
        out.field("grade", remaining.reservation().grade().word());
        out.field("status", remaining.reservation().status().word());
        out.field("message", remaining.reservation().message());
        out.field("why", remaining.why()).endObject();
    }
}
