package dev.nestor.inventory.soap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One object of the server, with those of its properties that were asked for and are of use.
 *
 * <p>A property that has parts is known by them: {@code config.hardware.memoryMB}. What a part says it is has its path and
 * {@code @type}.
 */
public final class ManagedObject {

    /** The most values that one path has: as many as a machine can have devices, and more. */
    private static final int MOST_VALUES = 1_000;

    /**
     * A property that the server did not tell.
     *
     * @param fault why not, such as {@code NoPermission}
     */
    public record Missing(String property, String fault) {}

    private final Set<String> useful;
    private final Map<String, List<String>> values = new HashMap<>();
    private final List<Missing> missing = new ArrayList<>();
    private ObjectId id = new ObjectId("", "");

    ManagedObject(Set<String> useful) {
        this.useful = useful;
    }

    public ObjectId id() {
        return id;
    }

    /** The first value at a path; empty if there is none, or it is blank. */
    public Optional<String> value(String path) {
        return all(path).stream().findFirst().filter(text -> !text.isBlank());
    }

    /** All values at a path. */
    public List<String> all(String path) {
        return values.getOrDefault(path, List.of());
    }

    public List<Missing> missing() {
        return List.copyOf(missing);
    }

    void identify(ObjectId other) {
        id = other;
    }

    void add(String path, String text) {
        if (useful.contains(path)) {
            List<String> known = values.computeIfAbsent(path, key -> new ArrayList<>(1));
            if (known.size() < MOST_VALUES) {
                known.add(text.strip());
            }
        }
    }

    void miss(Missing property) {
        if (missing.size() < MOST_VALUES) {
            missing.add(property);
        }
    }
}
