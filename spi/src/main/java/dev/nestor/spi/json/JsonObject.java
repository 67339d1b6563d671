package dev.nestor.spi.json;

import dev.nestor.logic.Nearest;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of an object that was read, in the order of the document. Immutable, and safe to share between threads. */
public final class JsonObject {

    private final Map<String, JsonValue> fields;
    private final Place place;

    JsonObject(Map<String, JsonValue> fields, Place place) {
        this.fields = Collections.unmodifiableMap(fields);
        this.place = place;
    }

    /**
     * The value of a field that must be there.
     *
     * @throws JsonException located at the object if it has no such field
     */
    public JsonValue required(String name) {
        JsonValue value = fields.get(name);
        if (value == null) {
            throw problem("missing field " + Quoted.of(name));
        }
        return value;
    }

    /** The value of a field that may be absent; one that is {@code null} is there. */
    public Optional<JsonValue> optional(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** In the order of the document; the set cannot be changed. */
    public Set<String> names() {
        return fields.keySet();
    }

    /** Names and values in the order of the document; the map cannot be changed. */
    public Map<String, JsonValue> entries() {
        return fields;
    }

    /**
     * Checks that the object has no other fields than these; it need not have them all.
     *
     * @return this object
     * @throws JsonException located at the name of the first unknown field, with the nearest of {@code names} if one is
     *     near
     */
    public JsonObject only(String... names) {
        return only(List.of(names));
    }

    /** As {@link #only(String...)}. */
    public JsonObject only(Collection<String> names) {
        for (Map.Entry<String, JsonValue> field : fields.entrySet()) {
            if (!names.contains(field.getKey())) {
                throw field.getValue().nameProblem(unknown(field.getKey(), names));
            }
        }
        return this;
    }

    private static String unknown(String name, Collection<String> names) {
        String meant = Nearest.to(name, names)
                .map(nearest -> ", did you mean " + Quoted.of(nearest) + "?")
                .orElse("");
        return "unknown field " + Quoted.of(name) + meant;
    }

    /** Makes an exception located at the object, as {@link JsonValue#problem} does. */
    public JsonException problem(String reason) {
        return place.problem(reason);
    }
}
