package dev.nestor.spi.inventory;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Machine;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file says, all at once. As a source it tells the machines first, then the facts about others, the problems and the notes.
 *
 * @param more facts about machines that are described elsewhere
 * @param problems what could not be read, one sentence each with its place
 * @param notes what else the file shows, one sentence each
 */
public record Reading(List<Sighting> machines, List<MoreFacts> more, List<String> problems, List<String> notes)
        implements InventorySource {

    /**
     * Facts about a machine that is described elsewhere.
     *
     * @param keys what tells which machine is meant, most certain first
     */
    public record MoreFacts(List<MachineKey> keys, Machine machine) {

        public MoreFacts {
            keys = List.copyOf(keys);
        }
    }

    public Reading {
        machines = List.copyOf(machines);
        more = List.copyOf(more);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /**
     * Reads a file whose machines all find room in memory.
     *
     * @throws IllegalArgumentException as {@link InventoryReader#read} does
     */
    public static Reading of(
            InventoryReader reader, String source, InputStream content, Catalogue catalogue, FactDictionary facts)
            throws IOException {
        return of(sink -> reader.read(source, content, catalogue, facts, sink));
    }

    /** Reads a source whose machines all find room in memory. */
    public static Reading of(InventorySource source) throws IOException {
        Collector collector = new Collector();
        source.read(collector);
        return new Reading(collector.machines, collector.more, collector.problems, collector.notes);
    }

    @Override
    public void read(InventorySink sink) {
        machines.forEach(sink::machine);
        more.forEach(facts -> sink.facts(facts.keys(), facts.machine()));
        problems.forEach(sink::problem);
        notes.forEach(sink::note);
    }

    private static final class Collector implements InventorySink {

        private final List<Sighting> machines = new ArrayList<>();
        private final List<MoreFacts> more = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        @Override
        public void machine(Sighting machine) {
            machines.add(machine);
        }

        @Override
        public void facts(List<MachineKey> keys, Machine machine) {
            more.add(new MoreFacts(keys, machine));
        }

        @Override
        public void problem(String sentence) {
            problems.add(sentence);
        }

        @Override
        public void note(String sentence) {
            notes.add(sentence);
        }
    }
}
