package dev.nestor.vmware.api;

import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.vmware.text.Spot;
import dev.nestor.vmware.text.Stated;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An object of the vSphere API as JSON.
 *
 * <p>Its properties are asked for by the names of the API, such as {@code nestedHVEnabled}; older writers begin them with
 * a capital. A property that is {@code null} is absent. Every method throws a {@link JsonException} with its place if a
 * value is not of the kind that is asked for.
 */
public final class ApiObject {

    private static final String WRAPPED = "_value";

    private final JsonValue value;
    private final JsonObject properties;

    private ApiObject(JsonValue value) {
        this.value = value;
        this.properties = value.asObject();
    }

    public static ApiObject of(JsonValue value) {
        return new ApiObject(value);
    }

    public Spot spot() {
        return Spot.of(value);
    }

    /** What the writer says it is, such as {@code VirtualMachineConfigInfo}; not all of them say it. */
    public Optional<String> type() {
        return properties.optional("_typeName").filter(JsonValue::isText).map(JsonValue::asText);
    }

    public boolean has(String name) {
        return property(name).isPresent();
    }

    /** Whether the property is there, if only as {@code null}. */
    public boolean mentions(String name) {
        return properties.names().contains(name) || properties.names().contains(capitalised(name));
    }

    public Optional<ApiObject> object(String path) {
        return find(path).map(ApiObject::new);
    }

    /** The elements that are there; none if the list is absent. */
    public List<JsonValue> list(String path) {
        return find(path).map(JsonValue::asArray).orElse(List.of()).stream()
                .filter(element -> !element.isNull())
                .toList();
    }

    public List<ApiObject> objects(String path) {
        return list(path).stream().map(ApiObject::new).toList();
    }

    /** A text, a number or a truth, as text; its name is the last one of the path. */
    public Optional<Stated> stated(String path) {
        return find(path)
                .map(found -> new Stated(path.substring(path.lastIndexOf('.') + 1), text(found), Spot.of(found)));
    }

    /** As {@link #stated}, without a value that is empty. */
    public Optional<String> text(String path) {
        return stated(path).map(Stated::value).filter(text -> !text.isBlank());
    }

    private static String text(JsonValue value) {
        return switch (value.kind()) {
            case BOOLEAN -> String.valueOf(value.asBoolean());
            case NUMBER -> value.asDecimal().toPlainString();
            case TEXT, OBJECT, ARRAY, NULL -> value.asText();
        };
    }

    /** @param path names with dots between them */
    private Optional<JsonValue> find(String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? property(path)
                : property(path.substring(0, dot)).flatMap(inner -> new ApiObject(inner).find(path.substring(dot + 1)));
    }

    private Optional<JsonValue> property(String name) {
        return properties
                .optional(name)
                .or(() -> properties.optional(capitalised(name)))
                .map(ApiObject::unwrapped)
                .filter(found -> !found.isNull());
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    // A value whose type the schema leaves open comes in an object that names it, wherever in it.
    private static JsonValue unwrapped(JsonValue value) {
        return value.isObject() ? value.asObject().optional(WRAPPED).orElse(value) : value;
    }
}
