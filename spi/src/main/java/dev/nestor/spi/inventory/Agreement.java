package dev.nestor.spi.inventory;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What all sightings of one machine say together. What only one of them says is known, what several say alike too, and what they
 * contradict each other about is not.
 */
final class Agreement {

    private static final String HOST = "host";

    private final Disagreements disagreements;
    private final Map<Sighting, Set<String>> disputed = new HashMap<>();

    Agreement(Disagreements disagreements) {
        this.disagreements = disagreements;
    }

    /** @param sightings at least one */
    Sighting of(List<Sighting> sightings) {
        Sighting all = sightings.get(0);
        if (sightings.size() == 1) {
            return all;
        }
        Optional<String> name = sightings.stream()
                .flatMap(sighting -> sighting.layer().name().stream())
                .findFirst();
        Set<String> disputedHere = new HashSet<>();
        for (Sighting next : sightings.subList(1, sightings.size())) {
            all = new Sighting(
                    all.role().compareTo(next.role()) >= 0 ? all.role() : next.role(),
                    all.layer(),
                    Keys.both(all.keys(), next.keys()),
                    host(name, all.host(), next.host(), disputedHere));
        }
        Layer layer = layer(name, sightings.stream().map(Sighting::layer).toList(), disputedHere);
        Sighting agreed =
                new Sighting(all.role(), layer, all.keys(), disputedHere.contains(HOST) ? List.of() : all.host());
        if (!disputedHere.isEmpty()) {
            disputed.put(agreed, disputedHere);
        }
        return agreed;
    }

    /** What is not known of a machine because its sightings contradict each other, whatever else is said of it. */
    Set<String> disputed(Sighting machine) {
        return disputed.getOrDefault(machine, Set.of());
    }

    private List<MachineKey> host(
            Optional<String> name, List<MachineKey> one, List<MachineKey> other, Set<String> disputedHere) {
        if (!one.isEmpty() && !other.isEmpty() && Keys.tellTwo(one, other)) {
            disagreements.add(
                    name,
                    new Disagreements.Saying(
                            HOST, Keys.shown(one), Optional.empty(), Keys.shown(other), Optional.empty()));
            disputedHere.add(HOST);
        }
        return Keys.both(one, other);
    }

    private Layer layer(Optional<String> name, List<Layer> layers, Set<String> disputedHere) {
        Layer running = new Running(what -> disagreements.add(name, what)).of(layers);
        Layer named = name.map(running::named).orElse(running);
        return named.with(facts(name, layers.stream().map(Layer::machine).toList(), disputedHere));
    }

    /**
     * The facts that all of {@code machines} say of a machine together.
     *
     * @param name of the machine
     * @param machines at least one
     * @param disputed what is not known whatever they say; what they contradict each other about is added
     */
    Machine facts(Optional<String> name, List<Machine> machines, Set<String> disputed) {
        Machine all = machines.get(0);
        for (Machine next : machines.subList(1, machines.size())) {
            for (Map.Entry<String, FactValue> fact : next.facts().entrySet()) {
                Optional<FactValue> known = all.fact(fact.getKey());
                if (known.isPresent() && !known.get().equals(fact.getValue()) && disputed.add(fact.getKey())) {
                    disagreements.add(name, saying(fact.getKey(), all, next));
                }
            }
            all = Facts.both(next, all);
        }
        for (String fact : disputed) {
            all = all.without(fact);
        }
        return all;
    }

    private static Disagreements.Saying saying(String fact, Machine one, Machine other) {
        return new Disagreements.Saying(
                fact,
                one.fact(fact).orElseThrow().toString(),
                one.origin(fact),
                other.fact(fact).orElseThrow().toString(),
                other.origin(fact));
    }
}
