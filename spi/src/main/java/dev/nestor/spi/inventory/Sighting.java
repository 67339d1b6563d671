package dev.nestor.spi.inventory;

import dev.nestor.model.Layer;
import java.util.List;

/**
 * A machine as one file shows it.
 *
 * @param layer what runs on it, and what is known of it
 * @param keys what tells it from others, most certain first; none if nothing does
 * @param host what tells the machine it runs on, most certain first; none if the file does not say, or it is no virtual one
 */
public record Sighting(Role role, Layer layer, List<MachineKey> keys, List<MachineKey> host) {

    /** What a file shows a machine as. */
    public enum Role {
        /** One that runs others; the same machine may be a virtual one in the eyes of another file. */
        HOST,
        /** One that runs others and is virtual itself, as its hardware says; which one it is, another file may know. */
        NESTED_HOST,
        /** One that runs on another. */
        VIRTUAL;

        /** Whether it runs others. */
        public boolean isHost() {
            return this != VIRTUAL;
        }
    }

    public Sighting {
        keys = List.copyOf(keys);
        host = List.copyOf(host);
    }

    /** A virtual machine of which nothing but itself is known. */
    public static Sighting virtual(Layer layer) {
        return new Sighting(Role.VIRTUAL, layer, List.of(), List.of());
    }
}
