package dev.nestor.model;

/**
 * A fact of the machine of a level, or with the name {@value #VERSION} the version of the software there, and with {@value #PRODUCT}
 * what that is.
 */
public record Place(int level, String fact) implements Comparable<Place> {

    /** The name that means the version of the layer's software rather than a fact of its machine. */
    public static final String VERSION = "version";

    /** The name that means what the layer runs, which nobody can state as a fact. */
    public static final String PRODUCT = "product";

    public Place {
        if (level < 0) {
            throw new IllegalArgumentException("level is below zero: `" + level + "`");
        }
    }

    public boolean isVersion() {
        return fact.equals(VERSION);
    }

    public boolean isProduct() {
        return fact.equals(PRODUCT);
    }

    /** By level, and then by name. */
    @Override
    public int compareTo(Place other) {
        return level != other.level ? Integer.compare(level, other.level) : fact.compareTo(other.fact);
    }

    /** As it is stated: {@code 1.memory}. */
    @Override
    public String toString() {
        return level + "." + fact;
    }
}
