package dev.nestor.spi.document;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;
import dev.nestor.plan.Setting;
import dev.nestor.plan.Settings;
import dev.nestor.policy.MissingSet;
import dev.nestor.policy.MissingSet.Target;
import dev.nestor.spi.json.JsonWriter;
import java.util.List;

/**
 * What to find out about a stack as a document of the format {@value #FORMAT}. Its structure is that of
 * {@code META-INF/nestor/schema/missing-1.schema.json}.
 *
 * @param sets as {@link dev.nestor.policy.Policy#missing} gives them for {@code stack}
 * @param settings tell how each fact is read
 * @param facts tell what each means
 */
public record MissingDocument(Stack stack, List<MissingSet> sets, Settings settings, FactDictionary facts) {

    /** What stands in the document's field {@code format}. */
    public static final String FORMAT = "nestor/missing/1";

    public MissingDocument {
        sets = List.copyOf(sets);
    }

    public void write(JsonWriter out) {
        out.beginObject().field("format", FORMAT);
        Lists.write("stack", stack.layers().stream().map(Layer::toString).toList(), out);
        Lists.write("sets", sets, this::write, out);
        out.endObject();
    }

    private void write(MissingSet set, JsonWriter out) {
        out.beginObject();
        Lists.write("facts", set.facts(), this::write, out);
        Lists.write("decides", set.decides(), MissingDocument::write, out);
        out.endObject();
    }

    private static void write(Target target, JsonWriter out) {
        out.beginObject()
                .field("level", target.level())
                .field("axis", target.axis().word())
                .endObject();
    }

    private void write(Place place, JsonWriter out) {
        out.beginObject().field("level", place.level()).field("fact", place.fact());
        facts.find(place.fact()).map(FactDeclaration::meaning).ifPresent(meaning -> out.field("meaning", meaning));
        settings.reading(place, stack).ifPresent(setting -> write(setting, place, out));
        out.endObject();
    }

    private void write(Setting setting, Place place, JsonWriter out) {
        out.name("read").beginObject();
        out.field("summary", setting.read().orElseThrow().summary());
        setting.read()
                .flatMap(Setting.Instruction::command)
                .ifPresent(command -> out.field("language", command.language().word()));
        setting.reading(stack.layer(place.level()).name()).ifPresent(command -> out.field("command", command));
        out.field("source", setting.source().url().toString()).endObject();
    }
}
