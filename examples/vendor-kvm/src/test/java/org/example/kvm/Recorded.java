package org.example.kvm;

import dev.nestor.model.Machine;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it is told. */
final class Recorded implements InventorySink {

    private final List<Sighting> machines = new ArrayList<>();
    private final List<Reading.MoreFacts> more = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    @Override
    public void machine(Sighting machine) {
        machines.add(machine);
    }

    @Override
    public void facts(List<MachineKey> keys, Machine machine) {
        more.add(new Reading.MoreFacts(keys, machine));
    }

    @Override
    public void problem(String sentence) {
        problems.add(sentence);
    }

    @Override
    public void note(String sentence) {
        notes.add(sentence);
    }

    Reading reading() {
        return new Reading(machines, more, problems, notes);
    }
}
