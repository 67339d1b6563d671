package dev.nestor.model;

import java.util.Optional;

/**
 * A machine and the software that runs on it.
 *
 * @param name what people call the machine, for messages only
 */
public record Layer(Software software, Optional<String> name, Machine machine) {

    public static Layer of(Software software) {
        return new Layer(software, Optional.empty(), Machine.unknown());
    }

    public Layer with(Machine other) {
        return new Layer(software, name, other);
    }

    public Layer named(String other) {
        return new Layer(software, Optional.of(other), machine);
    }

    @Override
    public String toString() {
        return software.toString();
    }
}
