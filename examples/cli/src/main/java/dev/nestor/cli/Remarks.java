package dev.nestor.cli;

import dev.nestor.model.Machine;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.util.List;

/** Says on standard error what readers say beside the machines. */
record Remarks(Messages messages) implements InventorySink {

    @Override
    public void machine(Sighting machine) {
        throw new IllegalStateException("machines are joined before they are heard of");
    }

    @Override
    public void facts(List<MachineKey> keys, Machine machine) {
        throw new IllegalStateException("facts are joined before they are heard of");
    }

    @Override
    public void problem(String sentence) {
        messages.say(sentence);
    }

    @Override
    public void note(String sentence) {
        messages.say(sentence);
    }
}
