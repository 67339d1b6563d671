package dev.nestor.fuzz;

import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.util.ArrayList;
import java.util.List;

/** All that one reading tells, with the places of facts, which take no part in comparisons of machines. */
public final class Account implements InventorySink {

    private final List<String> lines = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<Sighting> machines = new ArrayList<>();
    private final List<Machine> more = new ArrayList<>();

    @Override
    public void machine(Sighting machine) {
        machines.add(machine);
        lines.add(machine.role() + " " + line(machine.layer()) + " " + machine.keys() + " on " + machine.host());
    }

    @Override
    public void facts(List<MachineKey> keys, Machine machine) {
        more.add(machine);
        lines.add(keys + " " + line(machine));
    }

    @Override
    public void problem(String sentence) {
        sentences.add(sentence);
        lines.add("problem: " + sentence);
    }

    @Override
    public void note(String sentence) {
        sentences.add(sentence);
        lines.add("note: " + sentence);
    }

    /** The reading ended with this. */
    public void refused(Exception refusal) {
        sentences.add(String.valueOf(refusal.getMessage()));
        lines.add("refused: " + refusal.getMessage());
    }

    public List<Sighting> machines() {
        return machines;
    }

    /** Machines that are described elsewhere. */
    public List<Machine> more() {
        return more;
    }

    public List<String> sentences() {
        return sentences;
    }

    public List<String> lines() {
        return lines;
    }

    private static String line(Layer layer) {
        return layer + " " + layer.name() + " " + layer.origin() + " " + line(layer.machine());
    }

    private static String line(Machine machine) {
        StringBuilder line = new StringBuilder();
        machine.facts()
                .forEach((name, value) -> line.append(name)
                        .append('=')
                        .append(value)
                        .append(" from ")
                        .append(machine.origin(name))
                        .append("; "));
        return line.toString();
    }
}
