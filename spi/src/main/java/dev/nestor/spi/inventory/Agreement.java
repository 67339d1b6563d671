package dev.nestor.spi.inventory;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
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

    private final Disagreements disagreements;

    Agreement(Disagreements disagreements) {
        this.disagreements = disagreements;
    }

    /** @param sightings at least one */
    Sighting of(List<Sighting> sightings) {
        Sighting all = sightings.get(0);
        if (sightings.size() == 1) {
            return all;
        }
        for (Sighting next : sightings.subList(1, sightings.size())) {
            all = new Sighting(
                    all.role().compareTo(next.role()) >= 0 ? all.role() : next.role(),
                    all.layer(),
                    Keys.both(all.keys(), next.keys()),
                    Keys.both(all.host(), next.host()));
        }
        return new Sighting(
                all.role(), layer(sightings.stream().map(Sighting::layer).toList()), all.keys(), all.host());
    }

    private Layer layer(List<Layer> layers) {
        Optional<String> name =
                layers.stream().flatMap(layer -> layer.name().stream()).findFirst();
        Layer running = new Running(what -> disagreements.add(name, what)).of(layers);
        Layer named = name.map(running::named).orElse(running);
        return named.with(facts(name, layers.stream().map(Layer::machine).toList()));
    }

    /**
     * The facts that all of {@code machines} say of a machine together.
     *
     * @param name of the machine
     * @param machines at least one
     */
    Machine facts(Optional<String> name, List<Machine> machines) {
        Machine all = machines.get(0);
        Set<String> disputed = new HashSet<>();
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
