package dev.nestor.spi.pack;

import dev.nestor.model.ProductId;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonValue;
import java.util.regex.Pattern;

/** The names that rules, packs and products go by, which are written in one way only. */
final class Ids {

    private static final Pattern DOTTED = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WORD = Pattern.compile("[a-z0-9._-]+");

    private Ids() {}

    static String pack(JsonValue value) {
        String id = value.asText();
        if (!DOTTED.matcher(id).matches()) {
            throw value.problem("not a lower-case id such as `vmware.kb2009916`: `" + id + "`");
        }
        return id;
    }

    static String rule(JsonValue value, String pack) {
        String id = value.asText();
        String prefix = pack + ".";
        if (!id.startsWith(prefix)) {
            throw value.problem("rule `" + id + "` does not start with `" + prefix + "`, the id of its pack");
        }
        if (!KEBAB.matcher(id.substring(prefix.length())).matches()) {
            throw value.problem("rule `" + id + "` needs lower-case words and hyphens behind `" + prefix + "`");
        }
        return id;
    }

    static String publisher(JsonValue value) {
        return word(value, "publisher");
    }

    static String alias(JsonValue value) {
        return word(value, "alias");
    }

    static ProductId product(JsonValue value) {
        ProductId id = Values.parse(value, ProductId::parse);
        // Core is generous with what people type; what is written in a file is compared as it stands.
        if (!id.toString().equals(value.asText())) {
            throw value.problem("product is not in lower case: `" + value.asText() + "`");
        }
        return id;
    }

    private static String word(JsonValue value, String what) {
        String word = value.asText();
        if (!WORD.matcher(word).matches()) {
            throw value.problem(what + " is not a lower-case word: `" + word + "`");
        }
        return word;
    }
}
