package dev.nestor.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A machine and the software that runs on it.
 *
 * <p>Wherever two layers were found, they are equal if they say the same.
 *
 * @param name what people call the machine, for messages only
 * @param origin where the software was found, such as {@code lab.vmx line 12}; empty if nobody told
 */
public record Layer(Software software, Optional<String> name, Machine machine, Optional<String> origin) {

    /** The most characters that a name may have. */
    public static final int LONGEST_NAME = 255;

    /** @throws IllegalArgumentException if the name is blank, too long, or not text of one line */
    public Layer {
        if (name.isPresent()) {
            checkName(name.get());
        }
    }

    public static Layer of(Software software) {
        return new Layer(software, Optional.empty(), Machine.unknown(), Optional.empty());
    }

    public Layer with(Machine other) {
        return new Layer(software, name, other, origin);
    }

    public Layer named(String other) {
        return new Layer(software, Optional.of(other), machine, origin);
    }

    /** The same, with where its software was found, in words for people. */
    public Layer foundIn(String place) {
        return new Layer(software, name, machine, Optional.of(place));
    }

    // A name is shown to people as it is, so it must not be able to draw lines of its own.
    private static void checkName(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a layer is blank");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new IllegalArgumentException("name of a layer is longer than " + LONGEST_NAME + " characters");
        }
        if (name.codePoints().anyMatch(Layer::isInvisible)) {
            throw new IllegalArgumentException("name of a layer has characters that cannot be shown");
        }
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layer layer
                && software.equals(layer.software)
                && name.equals(layer.name)
                && machine.equals(layer.machine);
    }

    @Override
    public int hashCode() {
        return Objects.hash(software, name, machine);
    }

    @Override
    public String toString() {
        return software.toString();
    }
}
