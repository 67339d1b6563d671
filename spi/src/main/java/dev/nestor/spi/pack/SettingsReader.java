package dev.nestor.spi.pack;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Place;
import dev.nestor.plan.Disruption;
import dev.nestor.plan.Language;
import dev.nestor.plan.Setting;
import dev.nestor.plan.Setting.Command;
import dev.nestor.plan.Setting.Holder;
import dev.nestor.plan.Setting.Instruction;
import dev.nestor.plan.Setting.Move;
import dev.nestor.rule.ProductPattern;
import dev.nestor.spi.form.Format;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads settings, {@code nestor/settings/1}: how facts are read and changed on platforms.
 *
 * <p>The structure is that of {@code META-INF/nestor/schema/settings-1.schema.json}.
 */
public final class SettingsReader {

    private final FactDictionary facts;

    private SettingsReader(FactDictionary facts) {
        this.facts = facts;
    }

    /**
     * Reads settings.
     *
     * @param source what messages call the file
     * @param in read until its end, and left open
     * @param facts that all plugins declare together
     * @throws dev.nestor.spi.json.JsonException located at the first thing that is wrong
     */
    public static List<Setting> read(String source, InputStream in, FactDictionary facts) throws IOException {
        JsonObject fields =
                new Format("nestor/settings", 1).open(Json.parse(source, in)).only("format", "settings");
        return Values.atLeastOne(fields.required("settings"), new SettingsReader(facts)::settings).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** One for each platform that is named. */
    private List<Setting> settings(JsonValue value) {
        JsonObject fields = value.asObject().only("fact", "platform", "of", "read", "changes", "source");
        JsonValue fact = fields.required("fact");
        boolean undeclared = List.of(Place.VERSION, Setting.ANY_FACT).contains(Values.text(fact));
        Optional<FactDeclaration> declared =
                undeclared ? Optional.empty() : Optional.of(Values.parse(fact, facts::get));
        List<ProductPattern> platforms = platforms(fields.required("platform"));
        Holder holder =
                Values.choice(fields.required("of"), "unknown holder", List.of(Holder.values()), SettingsReader::word);
        Optional<Instruction> read = fields.optional("read").map(SettingsReader::reading);
        List<Move> moves = Values.list(fields.optional("changes"), change -> move(change, declared));
        Setting.Source source = source(fields.required("source"));
        return Values.at(
                value,
                () -> platforms.stream()
                        .map(platform -> new Setting(fact.asText(), platform, holder, read, moves, source))
                        .toList());
    }

    private static List<ProductPattern> platforms(JsonValue value) {
        return value.isArray() ? Values.atLeastOne(value, SettingsReader::platform) : List.of(platform(value));
    }

    private static ProductPattern platform(JsonValue value) {
        return Values.parse(value, ProductPattern::parse);
    }

    private static Instruction reading(JsonValue value) {
        return instruction(value.asObject().only("summary", "language", "command"));
    }

    private Move move(JsonValue value, Optional<FactDeclaration> fact) {
        JsonObject fields =
                value.asObject().only("to", "from", "summary", "language", "command", "check", "needs", "disruption");
        return new Move(
                fields.optional("to").map(to -> value(to, fact)),
                Values.list(fields.optional("from"), from -> value(from, fact)),
                instruction(fields),
                needs(fields.optional("needs")),
                Values.parse(fields.required("disruption"), Disruption::parse));
    }

    private static FactValue value(JsonValue value, Optional<FactDeclaration> fact) {
        return fact.map(declared -> Values.parse(value, declared::parse))
                .orElseThrow(() -> value.nameProblem("a version is changed to any other one"));
    }

    private SortedMap<String, FactValue> needs(Optional<JsonValue> object) {
        SortedMap<String, FactValue> needs = new TreeMap<>();
        object.ifPresent(value -> value.asObject().entries().forEach((name, text) -> {
            FactDeclaration fact = Values.at(text, () -> facts.get(name));
            needs.put(name, Values.parse(text, fact::parse));
        }));
        return needs;
    }

    private static Instruction instruction(JsonObject fields) {
        Optional<Command> command = fields.optional("command").map(text -> command(fields, text));
        if (command.isEmpty()) {
            for (String name : List.of("language", "check")) {
                fields.optional(name).ifPresent(value -> {
                    throw value.nameProblem("`" + name + "` needs a `command`");
                });
            }
        }
        return new Instruction(Values.text(fields.required("summary")), command);
    }

    private static Command command(JsonObject fields, JsonValue text) {
        Language language = Values.parse(fields.required("language"), Language::parse);
        Optional<String> check = fields.optional("check").map(Values::text);
        return Values.at(text, () -> new Command(language, Values.text(text), check));
    }

    private static Setting.Source source(JsonValue value) {
        JsonObject fields = value.asObject().only("title", "url", "section");
        return new Setting.Source(
                Values.text(fields.required("title")),
                Values.parse(fields.required("url"), PublishedText::url),
                Values.text(fields.required("section")));
    }

    private static String word(Holder holder) {
        return holder.name().toLowerCase(Locale.ROOT);
    }
}
