package dev.nestor.spi;

import dev.nestor.model.Layer;
import java.util.List;

/**
 * What a file says.
 *
 * @param layers the machines in it, with what runs on them, as far as it is known
 * @param problems what could not be read, one sentence each with its place
 * @param notes what else the file shows, one sentence each
 */
public record Reading(List<Layer> layers, List<String> problems, List<String> notes) {

    public Reading {
        layers = List.copyOf(layers);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
