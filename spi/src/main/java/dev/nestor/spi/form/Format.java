package dev.nestor.spi.form;

import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;

/** The name and version of a document's format, which stands in its field {@code format}: {@code nestor/pack/1}. */
public record Format(String name, int version) {

    /** The fields of a document of this format; what else is wrong with it does not matter before that is known. */
    public JsonObject open(JsonValue document) {
        JsonObject fields = document.asObject();
        JsonValue format = fields.required("format");
        String text = format.asText();
        if (!text.equals(toString())) {
            throw format.problem(
                    isNewer(text)
                            ? "format `" + text + "` is newer than `" + this + "`, the newest that can be read here"
                            : "expected the format `" + this + "`, found `" + text + "`");
        }
        return fields;
    }

    private boolean isNewer(String text) {
        return text.startsWith(name + "/")
                && text.substring(name.length() + 1).matches("[1-9][0-9]{0,8}")
                && Integer.parseInt(text.substring(name.length() + 1)) > version;
    }

    @Override
    public String toString() {
        return name + "/" + version;
    }
}
