package dev.nestor.spi.inventory;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What the files of a lab of an invented vendor say, and what comes of joining it. */
final class Estate {

    private static final Catalogue CATALOGUE = Catalogue.of(List.of());
    private static final FactDictionary FACTS = FactDictionary.standard();

    private final List<Object> inventory = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    void host(String software, String name, MachineKey... keys) {
        host(layer(software, name), keys);
    }

    void host(Layer layer, MachineKey... keys) {
        host(layer, List.of(keys), List.of());
    }

    void host(Layer layer, List<MachineKey> keys, List<MachineKey> host) {
        inventory.add(new Sighting(Sighting.Role.HOST, layer, keys, host));
    }

    void nested(String software, String name, MachineKey... keys) {
        inventory.add(new Sighting(Sighting.Role.NESTED_HOST, layer(software, name), List.of(keys), List.of()));
    }

    void virtual(String software, String name, List<MachineKey> keys, MachineKey... host) {
        virtual(layer(software, name), keys, host);
    }

    void virtual(Layer layer, List<MachineKey> keys, MachineKey... host) {
        inventory.add(new Sighting(Sighting.Role.VIRTUAL, layer, keys, List.of(host)));
    }

    void facts(List<MachineKey> keys, String... facts) {
        facts(keys, machine(facts));
    }

    void facts(List<MachineKey> keys, Machine machine) {
        inventory.add(new Reading.MoreFacts(keys, machine));
    }

    /** As if the files came in another order. */
    void shuffle(Random random) {
        Collections.shuffle(inventory, random);
    }

    static Layer layer(String software, String name, String... facts) {
        return CATALOGUE.layer(software).named(name).with(machine(facts));
    }

    static Machine machine(String... facts) {
        Machine machine = Machine.unknown();
        for (String fact : facts) {
            String[] parts = fact.split("=");
            machine = machine.with(parts[0], FACTS.get(parts[0]).parse(parts[1]));
        }
        return machine;
    }

    static MachineKey name(String text) {
        return MachineKey.name(text).orElseThrow();
    }

    static MachineKey uuid(String text) {
        return MachineKey.uuid(text).orElseThrow();
    }

    static MachineKey id(String manager, String id) {
        return MachineKey.id(manager, id).orElseThrow();
    }

    List<JoinedStack> joined() throws IOException {
        problems.clear();
        failed.clear();
        List<JoinedStack> joined = new ArrayList<>();
        Joiner.join(this::read, new Problems(), new Stacks(joined));
        return joined;
    }

    List<String> stacks() throws IOException {
        return joined().stream().map(Estate::text).toList();
    }

    static String text(JoinedStack stack) {
        return String.join(" > ", stack.layers().stream().map(Layer::toString).toList());
    }

    /** What was told when they were joined last. */
    List<String> problems() {
        return problems;
    }

    /** The names of the machines that had no stack when they were joined last. */
    List<String> failed() {
        return failed;
    }

    /** The names of the virtual machines, in their order. */
    List<String> machines() {
        return inventory.stream()
                .filter(found -> found instanceof Sighting machine && machine.role() == Sighting.Role.VIRTUAL)
                .map(found -> ((Sighting) found).layer().name().orElseThrow())
                .toList();
    }

    private void read(InventorySink sink) {
        for (Object found : inventory) {
            if (found instanceof Sighting machine) {
                sink.machine(machine);
            } else if (found instanceof Reading.MoreFacts facts) {
                sink.facts(facts.keys(), facts.machine());
            }
        }
    }

    private final class Stacks implements StackSink {

        private final List<JoinedStack> joined;

        Stacks(List<JoinedStack> joined) {
            this.joined = joined;
        }

        @Override
        public void stack(JoinedStack stack) {
            joined.add(stack);
        }

        @Override
        public void failed(Sighting machine) {
            failed.add(machine.layer().name().orElseThrow());
        }
    }

    private final class Problems implements InventorySink {

        @Override
        public void machine(Sighting machine) {
            throw new AssertionError("machines are joined");
        }

        @Override
        public void facts(List<MachineKey> keys, Machine machine) {
            throw new AssertionError("facts are joined");
        }

        @Override
        public void problem(String sentence) {
            problems.add(sentence);
        }

        @Override
        public void note(String sentence) {}
    }
}
