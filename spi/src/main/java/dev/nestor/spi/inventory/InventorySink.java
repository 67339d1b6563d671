package dev.nestor.spi.inventory;

import dev.nestor.model.Machine;
import java.util.List;

/** Hears what a reader finds in a file, in its order. */
public interface InventorySink {

    void machine(Sighting machine);

    /**
     * Facts about a machine that is described elsewhere, in this file or another one.
     *
     * @param keys what tells which machine is meant, most certain first
     */
    void facts(List<MachineKey> keys, Machine machine);

    /** What could not be read, as one sentence with its place, which begins with the name of the file. */
    void problem(String sentence);

    /** What else the file shows, as one sentence without the name of the file: who opened it knows that. */
    void note(String sentence);

    /** A sink that tells this one all it hears, each note with words for where it was made before it. */
    default InventorySink notedIn(String where) {
        return new NotedSink(where, this);
    }
}
