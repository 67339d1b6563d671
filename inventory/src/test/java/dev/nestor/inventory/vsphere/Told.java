package dev.nestor.inventory.vsphere;

import dev.nestor.model.Machine;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.util.ArrayList;
import java.util.List;

/** A sink that remembers all it is told. */
class Told implements InventorySink {

    private final List<Sighting> machines = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    @Override
    public void machine(Sighting machine) {
        machines.add(machine);
    }

    @Override
    public void facts(List<MachineKey> keys, Machine machine) {
        throw new IllegalStateException("no facts are told apart from machines");
    }

    @Override
    public void problem(String sentence) {
        problems.add(sentence);
    }

    @Override
    public void note(String sentence) {
        notes.add(sentence);
    }

    List<Sighting> machines() {
        return machines;
    }

    List<String> names() {
        return machines.stream()
                .map(machine -> machine.layer().name().orElse("?"))
                .toList();
    }

    List<String> problems() {
        return problems;
    }

    List<String> notes() {
        return notes;
    }

    @Override
    public String toString() {
        return machines + " " + problems + " " + notes;
    }
}
