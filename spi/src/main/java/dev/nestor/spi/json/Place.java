package dev.nestor.spi.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document: line, column and the way down to it.
 *
 * <p>A place knows only the place above it, so that a pointer costs nothing until a message needs it. The name of a
 * field is a place of its own, between the object and the field's value.
 */
final class Place {

    private static final int DOCUMENT = -3;
    private static final int NAME = -2;
    private static final int VALUE = -1;

    private final @Nullable Place parent;
    private final String name;
    // The index of an element, or what else stands here: there is a place for every value, so that bytes count.
    private final int step;
    private final int line;
    private final int column;

    private Place(@Nullable Place parent, String name, int step, int line, int column) {
        this.parent = parent;
        this.name = name;
        this.step = step;
        this.line = line;
        this.column = column;
    }

    static Place document(String source, int line, int column) {
        return new Place(null, Objects.requireNonNull(source, "source"), DOCUMENT, line, column);
    }

    /** The name of a field of the object that stands here. */
    Place field(String name, int line, int column) {
        return new Place(this, name, NAME, line, column);
    }

    /** The value of the field whose name stands here. */
    Place value(int line, int column) {
        return new Place(this, "", VALUE, line, column);
    }

    /** An element of the array that stands here. */
    Place element(int index, int line, int column) {
        return new Place(this, "", index, line, column);
    }

    /** The name of the field whose value stands here; this place if it is not that of a field's value. */
    Place name() {
        return parent != null && step == VALUE ? parent : this;
    }

    String source() {
        Place place = this;
        while (place.parent != null) {
            place = place.parent;
        }
        return place.name;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    String pointer() {
        StringBuilder pointer = new StringBuilder();
        appendTo(pointer);
        return pointer.toString();
    }

    private void appendTo(StringBuilder pointer) {
        if (parent == null) {
            return;
        }
        parent.appendTo(pointer);
        if (step == NAME) {
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        } else if (step != VALUE) {
            pointer.append('/').append(step);
        }
    }

    JsonException problem(String reason) {
        return problem(line, column, reason);
    }

    /** A problem with what stands here that is seen at another line and column. */
    JsonException problem(int line, int column, String reason) {
        return new JsonException(source(), line, column, pointer(), reason);
    }
}
