package dev.nestor.spi.pack;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactType;
import dev.nestor.rule.Operand;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the declaration of a fact. */
final class FactReader {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*");

    private FactReader() {}

    static FactDeclaration read(JsonValue value) {
        JsonObject fields = value.asObject().only("name", "type", "meaning", "words");
        String name = name(fields.required("name"));
        FactType type =
                Values.choice(fields.required("type"), "unknown type", List.of(FactType.values()), FactReader::word);
        String meaning = Values.text(fields.required("meaning"));
        List<String> words = words(fields.optional("words"), type);
        return Values.at(value, () -> new FactDeclaration(name, type, meaning, words));
    }

    private static String name(JsonValue value) {
        String name = value.asText();
        if (!NAME.matcher(name).matches()) {
            throw value.problem("not a name such as `vmware.hardwareVersion`: `" + name + "`");
        }
        // A condition could not name it: it would be taken for the version, or for another machine's fact.
        if (name.equals(Operand.VERSION) || FactNames.SIDES.stream().anyMatch(name::startsWith)) {
            throw value.problem("fact cannot be named `" + name + "`, which means something else in a condition");
        }
        return name;
    }

    private static List<String> words(Optional<JsonValue> array, FactType type) {
        if (array.isPresent() && type != FactType.WORD && type != FactType.WORDS) {
            throw array.get().nameProblem("only a fact of type `word` or `words` has a list of words");
        }
        return array.map(words -> Values.atLeastOne(words, FactReader::allowed)).orElse(List.of());
    }

    private static String allowed(JsonValue value) {
        String word = Values.text(value);
        // Values are compared in lower case, and a comma ends a word.
        if (!word.equals(word.toLowerCase(Locale.ROOT).strip()) || word.contains(",")) {
            throw value.problem("not a lower-case word: `" + word + "`");
        }
        return word;
    }

    private static String word(FactType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
