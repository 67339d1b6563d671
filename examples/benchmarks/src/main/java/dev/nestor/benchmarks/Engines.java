package dev.nestor.benchmarks;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** All engines, by name, and the proof that they decide the same. */
final class Engines {

    /** What all others are measured against. */
    static final String HAND = "hand";

    private static final Map<String, Supplier<Engine>> ALL = new LinkedHashMap<>();

    static {
        ALL.put(HAND, Hand::new);
        ALL.put("nestor", NestorEngine::ofPeerRules);
    }

    private Engines() {}

    static Engine get(String name) {
        Supplier<Engine> engine = ALL.get(name);
        if (engine == null) {
            throw new IllegalArgumentException(
                    "no such engine: `" + name + "`, there are `" + String.join("`, `", ALL.keySet()) + "`");
        }
        return engine.get();
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    /** @throws IllegalStateException if an engine decides otherwise than the chain by hand */
    static int compare() {
        Engine hand = get(HAND);
        Row[] rows = Rows.seeded();
        Set<Set<String>> distinct = new HashSet<>();
        for (String name : names()) {
            Engine engine = get(name);
            for (Row row : rows) {
                Set<String> wanted = hand.findings(hand.decide(row));
                Set<String> found = engine.findings(engine.decide(row));
                distinct.add(wanted);
                if (!found.equals(wanted)) {
                    throw new IllegalStateException(
                            "`" + name + "` finds " + found + " instead of " + wanted + " for " + row);
                }
            }
        }
        return distinct.size();
    }
}
