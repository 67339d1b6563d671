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

    /** How many rules are added where more of them should make no difference. */
    private static final int MORE = 10_000;

    private static final Map<String, Supplier<Engine>> ALL = new LinkedHashMap<>();
    // Asked about other stacks or by other rules, so that their answers are not those of the chain by hand.
    private static final Map<String, Supplier<Engine>> OTHERWISE = new LinkedHashMap<>();

    static {
        ALL.put(HAND, Hand::new);
        ALL.put("nestor", () -> NestorEngine.deciding(Packs.policy()));
        ALL.put("nestorAssessment", () -> NestorEngine.assessing(Packs.policy()));
        ALL.put("handIndexed", IndexedEngine::new);
        ALL.put("droolsSession", SessionEngine::new);
        ALL.put("droolsUnit", UnitEngine::new);
        ALL.put("celSingle", CelEngine::new);
        ALL.put("cedar", CedarEngine::new);
        ALL.put("jcasbin", CasbinEngine::new);
        ALL.put("easyRules", EasyRulesEngine::new);
        ALL.put("kieDmn", DmnEngine::new);
        ALL.put("jsonLogic", JsonLogicEngine::new);
        ALL.put(
                "nestorOtherProducts",
                () -> NestorEngine.deciding(Packs.policyWith(MoreRules.aboutOtherProducts(MORE))));
        ALL.put(
                "nestorOtherVersions",
                () -> NestorEngine.deciding(Packs.policyWith(MoreRules.aboutOtherVersions(MORE))));
        OTHERWISE.put("nestorThreeLevels", () -> NestorEngine.decidingThreeLevels(Packs.policy()));
        OTHERWISE.put("nestorShipped", () -> NestorEngine.deciding(Packs.shipped()));
        OTHERWISE.put("nestorLines", () -> FleetEngine.assessing(Packs.shipped()));
        OTHERWISE.put("jacksonLines", () -> FleetEngine.copying(Packs.shipped()));
        OTHERWISE.put("nestorShippedAssessment", () -> NestorEngine.assessing(Packs.shipped()));
    }

    private Engines() {}

    static Engine get(String name) {
        Supplier<Engine> engine = ALL.getOrDefault(name, OTHERWISE.get(name));
        if (engine == null) {
            throw new IllegalArgumentException("no such engine: `" + name + "`, there are `"
                    + String.join("`, `", ALL.keySet()) + "`, `" + String.join("`, `", OTHERWISE.keySet()) + "`");
        }
        return engine.get();
    }

    /** Those that decide the same. */
    static Set<String> names() {
        return ALL.keySet();
    }

    /** Those that decide something else, or by other rules. */
    static Set<String> others() {
        return OTHERWISE.keySet();
    }

    /** @throws IllegalStateException if an engine decides otherwise than the chain by hand */
    static int compare() {
        return compare(names());
    }

    /** As {@link #compare()}, of these alone; what decides something else is left out. */
    static int compare(Collection<String> names) {
        Row[] rows = Rows.seeded();
        names.stream().filter(ALL::containsKey).forEach(name -> compare(name, get(name), rows));
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
