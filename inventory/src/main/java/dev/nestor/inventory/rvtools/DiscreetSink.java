package dev.nestor.inventory.rvtools;

import dev.nestor.model.Machine;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.util.List;
import java.util.regex.Pattern;

/** Passes on what is found, and does not repeat the values that are wrong: they may be lines of an annotation. */
record DiscreetSink(InventorySink sink) implements InventorySink {

    // Values stand at the end of a problem, and have no backticks inside.
    private static final Pattern VALUE = Pattern.compile("(?:: `[^`]*`)+$");

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
        sink.problem(VALUE.matcher(sentence).replaceFirst(""));
    }

    @Override
    public void note(String sentence) {
        sink.note(sentence);
    }
}
