package dev.nestor.model;

import dev.nestor.fact.FactValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Layers from the hardware up. The machine of each layer above the lowest is a virtual machine of the layer below it.
 *
 * @param layers at least one; only the highest may be a guest
 */
public record Stack(List<Layer> layers) {

    // What the processor is stays true however deep one looks; everything else a hypervisor may hide or change.
    private static final List<String> REACHING_UPWARD = List.of("architecture", "cpu.vendor");

    /** @throws IllegalArgumentException if there is no layer, something is inside a guest, or processors contradict */
    public Stack {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("stack has no layers");
        }
        for (int level = 0; level < layers.size() - 1; level++) {
            if (layers.get(level).software().guest()) {
                throw new IllegalArgumentException(
                        "guest `" + layers.get(level) + "` is not the highest layer: nothing can run inside it");
            }
        }
        checkProcessors(layers);
    }

    public static Stack of(Layer... layers) {
        return new Stack(List.of(layers));
    }

    /** How many layers there are; levels run from 0, the hardware's, to one less than this. */
    public int height() {
        return layers.size();
    }

    public Layer layer(int level) {
        return layers.get(level);
    }

    /** A fact of the machine at {@code level}; what the processor is reaches upward from the hardware. */
    public Optional<FactValue> fact(int level, String name) {
        FactValue own = layer(level).machine().known(name);
        return Optional.ofNullable(
                own == null && reachesUpward(name) ? layer(0).machine().known(name) : own);
    }

    /** Where that fact, or {@code version}, was found; empty if nobody told. */
    public Optional<String> origin(int level, String name) {
        if (name.equals(Place.VERSION)) {
            return layer(level).origin();
        }
        boolean own = layer(level).machine().fact(name).isPresent();
        return layer(own ? level : levelToState(level, name)).machine().origin(name);
    }

    /** The level to state a fact at so that it is known at {@code level}: what the processor is belongs to the hardware. */
    public int levelToState(int level, String name) {
        return reachesUpward(name) ? 0 : level;
    }

    /** This stack with another layer at {@code level}. */
    public Stack with(int level, Layer layer) {
        List<Layer> changed = new ArrayList<>(layers);
        changed.set(level, layer);
        return new Stack(changed);
    }

    /** Each hypervisor directly inside another, lowest first. */
    public List<Nesting> nestings() {
        List<Nesting> nestings = edges();
        int last = nestings.size() - 1;
        return last >= 0 && nestings.get(last).innerIsGuest() ? nestings.subList(0, last) : nestings;
    }

    /** Each layer directly inside another, lowest first; the highest may hold a guest. */
    public List<Nesting> edges() {
        List<Nesting> edges = new ArrayList<>(layers.size() - 1);
        for (int level = 1; level < layers.size(); level++) {
            edges.add(new Nesting(this, level));
        }
        return Collections.unmodifiableList(edges);
    }

    private static boolean reachesUpward(String name) {
        return REACHING_UPWARD.contains(name);
    }

    private static void checkProcessors(List<Layer> layers) {
        for (int level = 1; level < layers.size(); level++) {
            for (int i = 0; i < REACHING_UPWARD.size(); i++) {
                String name = REACHING_UPWARD.get(i);
                FactValue own = layers.get(level).machine().known(name);
                if (own != null) {
                    checkProcessor(layers.subList(0, level), name, own);
                }
            }
        }
    }

    private static void checkProcessor(List<Layer> below, String name, FactValue own) {
        for (Layer layer : below) {
            FactValue stated = layer.machine().known(name);
            if (stated != null && !stated.equals(own)) {
                throw contradiction(name, stated, own);
            }
        }
    }

    private static IllegalArgumentException contradiction(String name, FactValue one, FactValue other) {
        return new IllegalArgumentException("`" + name + "` is `" + one + "` in one layer and `" + other
                + "` in another, but a virtual machine has the processor of the hardware");
    }

    @Override
    public String toString() {
        return String.join(" > ", layers.stream().map(Layer::toString).toList());
    }
}
