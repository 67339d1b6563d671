package dev.nestor.benchmarks.jsonlogic;

import dev.nestor.benchmarks.FindingsEngine;
import dev.nestor.benchmarks.Row;
import dev.nestor.benchmarks.Texts;
import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One expression for all findings, which the engine parses once and finds again by its text. */
public final class JsonLogicEngine implements FindingsEngine {

    private final JsonLogic engine = new JsonLogic();
    private final String rules = Texts.read(JsonLogicEngine.class, "findings.json");

    @Override
    public Set<String> decide(Row row) {
        Set<String> findings = new HashSet<>();
        for (Object finding : list(row)) {
            if (!"".equals(finding)) {
                findings.add((String) finding);
            }
        }
        return findings;
    }

    private List<?> list(Row row) {
        try {
            return (List<?>) engine.apply(rules, data(row));
        } catch (JsonLogicException failed) {
            throw new IllegalStateException("the rules in JsonLogic do not answer for " + row, failed);
        }
    }

    private static Map<String, @Nullable Object> data(Row row) {
        Map<String, @Nullable Object> data = new HashMap<>(32);
        data.put("outer", row.outer());
        data.put("outerVersion", row.outerVersion());
        data.put("inner", row.inner());
        data.put("innerVersion", row.innerVersion());
        data.put("purpose", row.purpose());
        data.put("cpuVendor", row.cpuVendor());
        data.put("exposed", row.exposed());
        data.put("dynamicMemory", row.dynamicMemory());
        data.put("memory", row.memory());
        data.put("macSpoofing", row.macSpoofing());
        data.put("nat", row.nat());
        data.put("configurationVersion", row.configurationVersion());
        data.put("state", row.state());
        return data;
    }
}
