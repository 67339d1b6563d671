package dev.nestor.spi.inventory;

import dev.nestor.model.Machine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes stacks of the machines of an inventory: a virtual machine stands on its host, and a host that is one of the virtual
 * machines stands on that one's host in turn. A host that is virtual without being one of them has a stack of its own.
 *
 * <p>A virtual machine that several files show is one if they have a UUID in common, or where neither has one the address of an
 * adapter, and call it the same; it comes where the first of them shows it. What they contradict each other about is not known, and
 * told.
 *
 * <p>It reads the inventory three times, and keeps the hosts, the virtual machines that they are, those that are shown twice, and the
 * facts about machines that are described elsewhere. Of all others it keeps some bytes each, and no more than 128 MiB together. In
 * what order the files are does not change what stands on what. For one thread.
 */
public final class Joiner {

    /** How often it reads the inventory at most. */
    public static final int PASSES = 3;

    private static final int MOST_NAMESAKES = 10;

    private final InventorySource source;
    private final InventorySink remarks;
    private final FactBook more = new FactBook();
    private final Disagreements disagreements = new Disagreements();
    private final Agreement agreement = new Agreement(disagreements);
    private final Twins twins = new Twins(agreement);
    private final Set<Host> told = new HashSet<>();
    private final Set<String> namesakes = new TreeSet<>();
    private boolean toldCut;

    private Joiner(InventorySource source, InventorySink remarks) {
        this.source = source;
        this.remarks = remarks;
    }

    /**
     * Hands the stack of each virtual machine of {@code source} to {@code reader}, in the order of the files. A machine whose
     * stack cannot be is told as a problem and as {@linkplain StackSink#failed failed}, and costs nothing else.
     *
     * @param remarks hears the problems and notes of the files, and those of joining, once each
     * @throws IllegalArgumentException as a reader of {@code source} does
     */
    public static void join(InventorySource source, InventorySink remarks, StackSink reader) throws IOException {
        Joiner joiner = new Joiner(source, remarks);
        HostBook hosts = joiner.readHosts();
        joiner.readMachinesOf(hosts);
        joiner.tellDoubts(hosts);
        source.read(new Machines(machine -> joiner.tell(machine, hosts, reader)));
        joiner.disagreements.tell(remarks);
        // A host is described even where nothing stands on it.
        hosts.hosts().forEach(host -> joiner.more.about(List.of(host.sighting())));
        joiner.more.tellUnused(remarks);
    }

    private HostBook readHosts() throws IOException {
        List<Sighting> hosts = new ArrayList<>();
        source.read(new InventorySink() {
            @Override
            public void machine(Sighting machine) {
                if (machine.role().isHost()) {
                    hosts.add(machine);
                } else {
                    twins.meet(machine);
                }
            }

            @Override
            public void facts(List<MachineKey> keys, Machine machine) {
                more.add(keys, machine);
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
        twins.endMeeting();
        return new HostBook(hosts, agreement);
    }

    private void readMachinesOf(HostBook hosts) throws IOException {
        if (!hosts.hosts().isEmpty() || twins.any() || !more.isEmpty()) {
            source.read(new Machines(machine -> {
                more.meet(machine);
                if (!machine.role().isHost()) {
                    twins.look(machine);
                    claim(machine, hosts);
                }
            }));
            twins.settle();
            hosts.hosts().forEach(host -> host.settle(twins::all));
            more.settle(identity(hosts));
        }
    }

    /** What a sighting is of: a host, or a virtual machine by all that is known of it. */
    private Function<Sighting, Object> identity(HostBook hosts) {
        Map<Sighting, Host> machines = new HashMap<>();
        hosts.hosts().forEach(host -> host.machine().ifPresent(machine -> machines.put(machine, host)));
        return sighting -> {
            if (sighting.role().isHost()) {
                Optional<Host> host = hosts.find(sighting.keys()).map(HostBook.Found::host);
                return host.isPresent() ? host.get() : sighting;
            }
            Sighting machine = twins.all(sighting);
            Host host = machines.get(machine);
            return host == null ? machine : host;
        };
    }

    private void claim(Sighting machine, HostBook hosts) {
        Optional<HostBook.Found> found =
                hosts.find(machine.keys()).filter(known -> !standsOn(machine, known.host(), hosts));
        if (found.isPresent() && isNamesake(machine, found.get())) {
            namesakes.add(word(found.get().by()));
        } else {
            found.ifPresent(known -> known.host().claim(machine, known.by()));
        }
    }

    // What runs a guest is no hypervisor, so a name is not enough to make it a host.
    private static boolean isNamesake(Sighting machine, HostBook.Found found) {
        return found.by().certainty() == Certainty.WEAK
                && machine.layer().software().guest();
    }

    // Nothing runs in itself: it only has the name of what it runs on.
    private static boolean standsOn(Sighting machine, Host host, HostBook hosts) {
        return hosts.find(machine.host()).filter(found -> found.host() == host).isPresent();
    }

    private void tellDoubts(HostBook hosts) {
        for (MachineKey key : hosts.ambiguous()) {
            remarks.problem("several hosts have the " + word(key) + ", so it tells none of them");
        }
        for (MachineKey key : more.ambiguous()) {
            remarks.problem("several machines have the " + word(key)
                    + ", so it is not known which of them facts about it" + " are about");
        }
        hosts.hosts().stream()
                .filter(Host::isContested)
                .flatMap(host -> host.by().stream())
                .forEach(by -> remarks.problem(
                        "several virtual machines have the " + word(by) + " of one host, so it is none of them"));
        namesakes.stream()
                .limit(MOST_NAMESAKES)
                .forEach(by -> remarks.problem("a host and a virtual machine that runs a guest have the " + by
                        + ", so they are taken for two machines"));
        Rings.in(hosts).forEach(remarks::problem);
        if (twins.isCut()) {
            remarks.problem("more machines are shown twice than can be brought together, so some have several stacks");
        }
    }

    private static String word(MachineKey key) {
        return key.kind().word() + " `" + key.value() + "`";
    }

    private void tell(Sighting machine, HostBook hosts, StackSink reader) {
        Optional<Sighting> all = machine.role().isHost() ? nested(machine, hosts) : twins.tell(machine);
        all.ifPresent(one -> stack(one, hosts).ifPresentOrElse(reader::stack, () -> reader.failed(one)));
    }

    /** What is known of a host that is virtual, unless a virtual machine is known to be it, or it was told. */
    private Optional<Sighting> nested(Sighting machine, HostBook hosts) {
        if (machine.role() != Sighting.Role.NESTED_HOST) {
            return Optional.empty();
        }
        Optional<Host> known = hosts.find(machine.keys()).map(HostBook.Found::host);
        return known.isEmpty()
                ? Optional.of(machine)
                : known.filter(host -> host.isNestedOnNobodyKnowsWhat() && told.add(host))
                        .map(Host::sighting);
    }

    // One machine must not cost the others theirs. What the reader of stacks throws is its own.
    private Optional<JoinedStack> stack(Sighting machine, HostBook hosts) {
        try {
            Tower tower = new Tower(hosts, more, agreement);
            JoinedStack stack = tower.of(machine);
            if (tower.isCut()) {
                tellCut(stack);
            }
            return Optional.of(stack);
        } catch (IllegalArgumentException wrong) {
            String name = machine.layer().name().map(known -> "`" + known + "`").orElse("a machine without a name");
            remarks.problem(name + " has no stack: " + wrong.getMessage());
            return Optional.empty();
        }
    }

    private void tellCut(JoinedStack stack) {
        if (!toldCut) {
            toldCut = true;
            remarks.problem("what is below the " + Tower.MOST_LAYERS + " highest layers is left out: that of `"
                    + stack.name() + "` is the first stack with more");
        }
    }

    /** Hears of the machines alone. */
    private record Machines(Consumer<Sighting> reader) implements InventorySink {

        @Override
        public void machine(Sighting machine) {
            reader.accept(machine);
        }

        @Override
        public void facts(List<MachineKey> keys, Machine machine) {}

        @Override
        public void problem(String sentence) {}

        @Override
        public void note(String sentence) {}
    }
}
