package dev.nestor.benchmarks;

import dev.nestor.benchmarks.casbin.CasbinEngine;
import dev.nestor.benchmarks.cedar.CedarEngine;
import dev.nestor.benchmarks.cel.CelEngine;
import dev.nestor.benchmarks.dmn.DmnEngine;
import dev.nestor.benchmarks.drools.SessionEngine;
import dev.nestor.benchmarks.drools.UnitEngine;
import dev.nestor.benchmarks.easyrules.EasyRulesEngine;
import dev.nestor.benchmarks.indexed.IndexedEngine;
import dev.nestor.benchmarks.jsonlogic.JsonLogicEngine;
import java.util.Arrays;
import java.util.Collection;
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
        ALL.put("handIndexed", IndexedEngine::new);
        ALL.put("droolsSession", SessionEngine::new);
        ALL.put("droolsUnit", UnitEngine::new);
        ALL.put("celSingle", CelEngine::new);
        ALL.put("cedar", CedarEngine::new);
        ALL.put("jcasbin", CasbinEngine::new);
        ALL.put("easyRules", EasyRulesEngine::new);
        ALL.put("kieDmn", DmnEngine::new);
        ALL.put("jsonLogic", JsonLogicEngine::new);
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
        return compare(names());
    }

    /** As {@link #compare()}, of these alone. */
    static int compare(Collection<String> names) {
        Row[] rows = Rows.seeded();
        names.forEach(name -> compare(name, get(name), rows));
        Engine hand = get(HAND);
        return (int) Arrays.stream(rows)
                .map(row -> hand.findings(hand.decide(row)))
                .distinct()
                .count();
    }

    private static void compare(String name, Engine engine, Row[] rows) {
        Engine hand = get(HAND);
        for (Row row : rows) {
            Object wanted = hand.decide(row);
            Object found = engine.decide(row);
            require(name, engine.findings(found), hand.findings(wanted), row);
            if (engine instanceof FindingsEngine) {
                require(name, found, wanted, row);
            }
        }
    }

    private static void require(String name, Object found, Object wanted, Row row) {
        if (!found.equals(wanted)) {
            throw new IllegalStateException("`" + name + "` finds " + found + " instead of " + wanted + " for " + row);
        }
    }
}
