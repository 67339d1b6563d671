package dev.nestor.cli.json;

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

/** What to find out, as a document of the format {@code nestor/missing/1}. */
public final class MissingJson {

    private MissingJson() {}

    public static void write(
            List<MissingSet> sets, Stack stack, Settings settings, FactDictionary facts, JsonWriter out) {
        out.beginObject().field("format", "nestor/missing/1");
        out.name("stack").beginArray();
        for (Layer layer : stack.layers()) {
            out.value(layer.toString());
        }
        out.endArray().name("sets").beginArray();
        for (MissingSet set : sets) {
            out.beginObject().name("facts").beginArray();
            set.facts().forEach(place -> write(place, stack, settings, facts, out));
            out.endArray().name("decides").beginArray();
            set.decides().forEach(target -> write(target, out));
            out.endArray().endObject();
        }
        out.endArray().endObject();
    }

    private static void write(Target target, JsonWriter out) {
        out.beginObject()
                .field("level", target.level())
                .field("axis", target.axis().word())
                .endObject();
    }

    private static void write(Place place, Stack stack, Settings settings, FactDictionary facts, JsonWriter out) {
        out.beginObject().field("level", place.level()).field("fact", place.fact());
        facts.find(place.fact()).map(FactDeclaration::meaning).ifPresent(meaning -> out.field("meaning", meaning));
        settings.reading(place, stack).ifPresent(setting -> write(setting, place, stack, out));
        out.endObject();
    }

    private static void write(Setting setting, Place place, Stack stack, JsonWriter out) {
        out.name("read").beginObject();
        out.field("summary", setting.read().orElseThrow().summary());
        setting.read()
                .flatMap(Setting.Instruction::command)
                .ifPresent(command -> out.field("language", command.language().word()));
        setting.reading(stack.layer(place.level()).name()).ifPresent(command -> out.field("command", command));
        out.field("source", setting.source().url().toString()).endObject();
    }
}
