package dev.nestor.spi.inventory;

import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One stack, built from its top down. For one virtual machine only. */
final class Tower {

    /** Nobody nests deeper. */
    static final int MOST_LAYERS = 8;

    private final HostBook hosts;
    private final FactBook more;
    private final Agreement agreement;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Host> seen = new ArrayList<>();
    // With levels counted from the top, until it is known how many there are.
    private final List<JoinedStack.Joint> joints = new ArrayList<>();
    private boolean cut;

    Tower(HostBook hosts, FactBook more, Agreement agreement) {
        this.hosts = hosts;
        this.more = more;
        this.agreement = agreement;
    }

    /** @throws IllegalArgumentException if the layers contradict each other */
    JoinedStack of(Sighting machine) {
        Optional<Host> own =
                hosts.find(machine.keys()).map(HostBook.Found::host).filter(host -> host.is(machine));
        own.ifPresentOrElse(host -> addMachine(machine, host), () -> addTop(machine));
        boolean complete =
                addBelow(machine.host().isEmpty() ? own.map(Host::host).orElse(List.of()) : machine.host());
        int top = layers.size() - 1;
        Collections.reverse(layers);
        Collections.reverse(joints);
        return new JoinedStack(
                layers,
                complete,
                joints.stream()
                        .map(joint -> new JoinedStack.Joint(joint.kind(), top - joint.level(), joint.by()))
                        .toList());
    }

    /** Whether there was more below than a stack may have layers. */
    boolean isCut() {
        return cut;
    }

    /** @return whether the end was reached */
    private boolean addBelow(List<MachineKey> first) {
        List<MachineKey> keys = first;
        while (true) {
            Optional<HostBook.Found> found = hosts.find(keys);
            if (found.isEmpty() || seen.contains(found.get().host())) {
                return false;
            }
            if (layers.size() == MOST_LAYERS) {
                cut = true;
                return false;
            }
            Host host = found.get().host();
            joints.add(new JoinedStack.Joint(
                    JoinedStack.Joint.Kind.PLACEMENT, layers.size(), found.get().by()));
            host.machine().ifPresentOrElse(machine -> addMachine(machine, host), () -> addHost(host));
            keys = host.host();
            if (host.machine().isEmpty() && keys.isEmpty()) {
                return !host.isContested() && !host.isNestedOnNobodyKnowsWhat();
            }
        }
    }

    private void addTop(Sighting machine) {
        hosts.find(machine.keys())
                .map(HostBook.Found::host)
                .filter(host -> host.sighting().equals(machine))
                .ifPresent(seen::add);
        layers.add(layer(machine));
    }

    private void addHost(Host host) {
        seen.add(host);
        layers.add(layer(host.sighting()));
    }

    private void addMachine(Sighting machine, Host host) {
        seen.add(host);
        host.by()
                .ifPresent(by -> joints.add(new JoinedStack.Joint(JoinedStack.Joint.Kind.IDENTITY, layers.size(), by)));
        layers.add(layer(machine, host));
    }

    private Layer layer(Sighting machine) {
        Layer layer = machine.layer();
        return layer.with(with(List.of(machine), layer.machine(), layer));
    }

    /** What runs in the machine is what the host says; its settings are what the machine says. */
    private Layer layer(Sighting machine, Host host) {
        Layer inside = host.layer();
        Layer named = machine.layer().name().map(inside::named).orElse(inside);
        Machine known = Facts.both(inside.machine(), machine.layer().machine());
        return named.with(with(List.of(machine, host.sighting()), known, named));
    }

    private Machine with(List<Sighting> sightings, Machine known, Layer layer) {
        List<Machine> all = new ArrayList<>();
        all.add(known);
        all.addAll(more.about(sightings));
        Set<String> disputed = new HashSet<>();
        sightings.forEach(sighting -> disputed.addAll(agreement.disputed(sighting)));
        return agreement.facts(layer.name(), all, disputed);
    }
}
