package dev.nestor.microsoft.hyperv;

import dev.nestor.spi.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The properties of one object, by their names, in which PowerShell does not look at case. */
final class Properties {

    private final JsonValue object;
    private final Map<String, JsonValue> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Remarks remarks;

    private Properties(JsonValue object, Remarks remarks) {
        this.object = object;
        this.remarks = remarks;
        object.asObject().entries().forEach(values::putIfAbsent);
    }

    static Properties of(JsonValue object, Remarks remarks) {
        return new Properties(object, remarks);
    }

    /** The object itself, as something that can be said to be wrong. */
    Property self() {
        return new Property(object, remarks);
    }

    /** The first of these that says something. */
    Optional<Property> get(String... names) {
        return Stream.of(names)
                .map(values::get)
                .filter(value -> value != null)
                .map(value -> new Property(value, remarks))
                .filter(Property::says)
                .findFirst();
    }

    Optional<String> text(String... names) {
        return get(names).flatMap(Property::text);
    }

    /** Whether one of these is there, whatever it says. */
    boolean has(String... names) {
        return Stream.of(names).anyMatch(values::containsKey);
    }

    /**
     * The elements of a property that is a list, however PowerShell wrote it.
     *
     * @return empty if it says nothing of its elements
     */
    Optional<List<JsonValue>> list(String... names) {
        return get(names).map(property -> elements(property.value()));
    }

    /** A property that is an object; any other is a problem. */
    Optional<Properties> object(String name) {
        Optional<Property> property = get(name);
        property.filter(other -> !other.value().isObject()).ifPresent(other -> other.problem("expected an object"));
        return property.filter(known -> known.value().isObject()).map(known -> of(known.value(), remarks));
    }

    Iterable<JsonValue> members() {
        return new ArrayList<>(object.asObject().entries().values());
    }

    /** An array, the {@code value} of an array that was wrapped with its {@code Count}, or else the value alone. */
    static List<JsonValue> elements(JsonValue value) {
        if (value.isArray()) {
            return value.asArray();
        }
        return isWrapped(value) ? value.asObject().required("value").asArray() : List.of(value);
    }

    private static boolean isWrapped(JsonValue value) {
        return value.isObject()
                && value.asObject().names().size() == 2
                && value.asObject().optional("Count").isPresent()
                && value.asObject().optional("value").filter(JsonValue::isArray).isPresent();
    }
}
