package dev.nestor.cli;

import dev.nestor.model.Machine;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.util.List;

/** Says of each note in which file it was made, since there are several; problems say so themselves. */
record NotedIn(String file, InventorySink sink) implements InventorySink {

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
        sink.note("`" + file + "`: " + sentence);
    }
}
