package dev.nestor.spi.inventory;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes stacks of the machines of an inventory: a virtual machine stands on its host, and a host that is one of the virtual
 * machines stands on that one's host in turn.
 *
 * <p>It reads the inventory three times, and keeps the hosts and the virtual machines that they are, so the memory it takes does not
 * grow with the number of the others. For one thread.
 */
public final class Joiner {

    /** How often it reads the inventory at most. */
    public static final int PASSES = 3;

    // Nobody nests deeper, and a ring of hosts would never end.
    private static final int MOST_LAYERS = 8;

    private final InventorySource source;
    private final HostBook hosts = new HostBook();
    private final List<Reading.MoreFacts> more = new ArrayList<>();
    private final Map<Sighting, Home> homes = new HashMap<>();

    /** The virtual machine that a host is, and by what that was found; no machine if several have it. */
    private record Home(MachineKey by, Optional<Sighting> machine) {}

    private Joiner(InventorySource source) {
        this.source = source;
    }

    /**
     * Hands each virtual machine of {@code source} to {@code reader} with all that is below it, in the order of the files.
     * What one of them is about that cannot be joined is told as a problem once.
     *
     * @param remarks hears the problems and notes of the files, and those of joining, once each
     * @throws IllegalArgumentException as a reader of {@code source} does
     */
    public static void join(InventorySource source, InventorySink remarks, Consumer<JoinedStack> reader)
            throws IOException {
        Joiner joiner = new Joiner(source);
        joiner.readHosts(remarks);
        joiner.readHomes();
        joiner.tellAmbiguous(remarks);
        source.read(new Virtual(machine -> reader.accept(joiner.stack(machine))));
    }

    private void readHosts(InventorySink remarks) throws IOException {
        source.read(new InventorySink() {
            @Override
            public void machine(Sighting machine) {
                if (machine.role() == Sighting.Role.HOST) {
                    hosts.add(machine);
                }
            }

            @Override
            public void facts(List<MachineKey> keys, Machine machine) {
                more.add(new Reading.MoreFacts(keys, machine));
            }

            @Override
            public void problem(String sentence) {
                remarks.problem(sentence);
            }

            @Override
            public void note(String sentence) {
                remarks.note(sentence);
            }
        });
    }

    private void readHomes() throws IOException {
        if (!hosts.hosts().isEmpty()) {
            source.read(new Virtual(this::addHome));
        }
    }

    private void addHome(Sighting machine) {
        Optional<MachineKey> key = hosts.find(machine.keys());
        if (key.isPresent() && !standsOn(machine, hosts.get(key.get()))) {
            Home home = new Home(key.get(), Optional.of(machine));
            homes.merge(hosts.get(key.get()), home, Joiner::better);
        }
    }

    // Nothing runs in itself: it only has the name of what it runs on.
    private boolean standsOn(Sighting machine, Sighting host) {
        Optional<MachineKey> below = hosts.find(machine.host());
        return below.isPresent() && hosts.get(below.get()).equals(host);
    }

    /** The one found by what is more certain; by the same it is certain of neither. */
    private static Home better(Home one, Home other) {
        int order = one.by().kind().compareTo(other.by().kind());
        if (order == 0 && one.machine().equals(other.machine())) {
            return one;
        }
        if (order == 0) {
            return new Home(one.by(), Optional.empty());
        }
        return order < 0 ? one : other;
    }

    private void tellAmbiguous(InventorySink remarks) {
        for (MachineKey key : hosts.ambiguous()) {
            remarks.problem("several hosts have the " + word(key) + ", so it tells none of them");
        }
        homes.values().stream()
                .filter(home -> home.machine().isEmpty())
                .forEach(home -> remarks.problem("several virtual machines have the " + word(home.by())
                        + " of one host, so it is none of them"));
    }

    private static String word(MachineKey key) {
        return key.kind().word() + " `" + key.value() + "`";
    }

    private JoinedStack stack(Sighting machine) {
        List<Layer> layers = new ArrayList<>();
        List<JoinedStack.Joint> joints = new ArrayList<>();
        layers.add(own(machine, Optional.empty()));
        hosts.find(machine.keys()).filter(key -> isHome(machine, key)).ifPresent(key -> {
            layers.set(0, own(machine, Optional.of(hosts.get(key))));
            joints.add(new JoinedStack.Joint(0, key));
        });
        boolean complete = addBelow(machine, layers, joints);
        Collections.reverse(layers);
        Collections.reverse(joints);
        int top = layers.size() - 1;
        return new JoinedStack(
                layers,
                complete,
                joints.stream()
                        .map(joint -> new JoinedStack.Joint(top - joint.level(), joint.by()))
                        .toList());
    }

    private boolean isHome(Sighting machine, MachineKey key) {
        Home home = homes.get(hosts.get(key));
        return home != null && home.machine().equals(Optional.of(machine));
    }

    /** @return whether the end was reached */
    private boolean addBelow(Sighting machine, List<Layer> layers, List<JoinedStack.Joint> joints) {
        Sighting upper = machine;
        while (layers.size() < MOST_LAYERS) {
            Optional<MachineKey> found = hosts.find(upper.host());
            if (found.isEmpty()) {
                return upper.role() == Sighting.Role.HOST && upper.host().isEmpty();
            }
            Sighting host = hosts.get(found.get());
            Home home = homes.get(host);
            if (home == null || home.machine().isEmpty()) {
                layers.add(own(host, Optional.empty()));
                return home == null;
            }
            joints.add(new JoinedStack.Joint(layers.size(), home.by()));
            upper = home.machine().get();
            layers.add(own(upper, Optional.of(host)));
        }
        return false;
    }

    /** The layer of a machine, with all that other files know of it. */
    private Layer own(Sighting machine, Optional<Sighting> host) {
        Layer layer = machine.layer();
        if (host.isPresent()) {
            Layer inside = host.get().layer();
            Layer named = layer.name().map(inside::named).orElse(inside);
            layer = named.with(both(inside.machine(), layer.machine()));
        }
        for (Reading.MoreFacts facts : more) {
            if (isAbout(facts, machine) || (host.isPresent() && isAbout(facts, host.get()))) {
                layer = layer.with(both(facts.machine(), layer.machine()));
            }
        }
        return layer;
    }

    private static boolean isAbout(Reading.MoreFacts facts, Sighting machine) {
        return !HostBook.areTwo(facts.keys(), machine.keys())
                && facts.keys().stream().anyMatch(machine.keys()::contains);
    }

    /** What either knows; where both do, what {@code stronger} does. */
    private static Machine both(Machine weaker, Machine stronger) {
        Machine both = weaker;
        for (Map.Entry<String, FactValue> fact : stronger.facts().entrySet()) {
            String name = fact.getKey();
            FactValue value = fact.getValue();
            Machine known = both;
            both = stronger.origin(name)
                    .map(origin -> known.with(name, value, origin))
                    .orElseGet(() -> known.with(name, value));
        }
        return both;
    }

    /** Hears of the virtual machines alone. */
    private record Virtual(Consumer<Sighting> reader) implements InventorySink {

        @Override
        public void machine(Sighting machine) {
            if (machine.role() == Sighting.Role.VIRTUAL) {
                reader.accept(machine);
            }
        }

        @Override
        public void facts(List<MachineKey> keys, Machine machine) {}

        @Override
        public void problem(String sentence) {}

        @Override
        public void note(String sentence) {}
    }
}
