package dev.nestor.model;

import dev.nestor.fact.FactValue;

/**
 * Something of a stack that becomes other than it is. {@link dev.nestor.catalogue.Catalogue#apply} makes it so.
 *
 * @param value a {@link FactValue.Versioned} if the place is a version
 */
public record Change(Place place, FactValue value) implements Comparable<Change> {

    public Change {
        if (place.isVersion() && !(value instanceof FactValue.Versioned)) {
            throw new IllegalArgumentException("not a version: `" + value + "`");
        }
    }

    /** By place, and then by the text of the value. */
    @Override
    public int compareTo(Change other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : value.toString().compareTo(other.value.toString());
    }

    /** As it is stated: {@code 1.memory=8 GiB}. */
    @Override
    public String toString() {
        return place + "=" + value;
    }
}
