package dev.nestor.inventory.esx;

import java.util.Locale;
import java.util.Optional;

/** Who made a processor, as the fact {@code cpu.vendor} says it. */
public final class Processors {

    private Processors() {}

    /** Takes a model's name, such as {@code Intel(R) Xeon(R) Gold 6230}, or the word of an interface, such as {@code amd}. */
    public static Optional<String> vendor(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("intel")) {
            return Optional.of("intel");
        }
        if (name.startsWith("amd") || name.startsWith("authenticamd")) {
            return Optional.of("amd");
        }
        return name.startsWith("hygon") ? Optional.of("hygon") : Optional.empty();
    }
}
