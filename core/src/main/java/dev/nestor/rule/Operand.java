package dev.nestor.rule;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Nesting;
import dev.nestor.model.Place;
import dev.nestor.version.KnownVersion;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something a condition looks at: a fact of one of the nesting's machines, or the version of a layer's software.
 *
 * <p>Written {@code memory}, {@code outer.version} or {@code hardware.cpu.vendor}.
 */
public record Operand(Side side, String name) {

    /** Takes the one object that each name is, so that it is found by it. */
    public Operand {
        name = name.intern();
    }

    /** As in a place. */
    public static final String VERSION = Place.VERSION;

    /** Whose fact is meant. */
    public enum Side {
        INNER,
        OUTER,
        /** The lowest layer's. */
        HARDWARE;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** How it is written, such as {@code outer}. */
        public String word() {
            return word;
        }
    }

    /** Reads the written form; without a side it is the inner layer's. */
    public static Operand parse(String text) {
        return Arrays.stream(Side.values())
                .filter(side -> text.startsWith(side.word() + "."))
                .findFirst()
                .map(side -> new Operand(side, text.substring(side.word().length() + 1)))
                .orElse(new Operand(Side.INNER, text));
    }

    /** The value in {@code nesting}, or empty if it is not known. */
    public Optional<FactValue> value(Nesting nesting) {
        if (!isVersion()) {
            return nesting.stack().fact(level(nesting), name);
        }
        KnownVersion version = nesting.stack().layer(level(nesting)).software().version();
        return version.isUnknown() ? Optional.empty() : Optional.of(new FactValue.Versioned(version));
    }

    /** The level of the layer that is meant in {@code nesting}. */
    public int level(Nesting nesting) {
        if (side == Side.HARDWARE) {
            return 0;
        }
        return side == Side.INNER ? nesting.level() : nesting.level() - 1;
    }

    /** Where to state it in {@code nesting}: what the processor is belongs to the hardware. */
    public Place place(Nesting nesting) {
        return new Place(nesting.stack().levelToState(level(nesting), name), name);
    }

    // Each name is the one object that it is, so there is nothing to compare.
    @SuppressWarnings("ReferenceEquality")
    public boolean isVersion() {
        return name == VERSION;
    }

    @Override
    public String toString() {
        return side == Side.INNER ? name : side.word() + "." + name;
    }
}
