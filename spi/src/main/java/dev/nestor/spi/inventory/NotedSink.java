package dev.nestor.spi.inventory;

import dev.nestor.model.Machine;
import java.util.List;

/** Says of each note where it was made; problems and origins say so themselves. */
record NotedSink(String where, InventorySink sink) implements InventorySink {

    @Override
    public void machine(Sighting machine) {
        sink.machine(machine);
    }

    @Override
    public void facts(List<MachineKey> keys, Machine machine) {
        sink.facts(keys, machine);
    }

    @Override
    public void problem(String sentence) {
        sink.problem(sentence);
    }

    @Override
    public void note(String sentence) {
        sink.note(where + " " + sentence);
    }
}
