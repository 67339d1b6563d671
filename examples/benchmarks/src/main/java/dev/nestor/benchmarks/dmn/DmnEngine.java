package dev.nestor.benchmarks.dmn;

import dev.nestor.benchmarks.FindingsEngine;
import dev.nestor.benchmarks.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** One model with a table for each document, each of which collects all its rows that fit. */
public final class DmnEngine implements FindingsEngine {

    private final DMNRuntime runtime = runtime();
    private final DMNModel model = runtime.getModels().get(0);

    @Override
    public Set<String> decide(Row row) {
        DMNResult result = runtime.evaluateAll(model, context(row));
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages() + " for " + row);
        }
        Set<String> findings = new HashSet<>();
        collect(result, "article", findings);
        collect(result, "requirements", findings);
        return findings;
    }

    private static void collect(DMNResult result, String table, Set<String> findings) {
        if (result.getContext().get(table) instanceof List<?> found) {
            found.forEach(finding -> findings.add((String) finding));
        }
    }

    private DMNContext context(Row row) {
        DMNContext context = runtime.newContext();
        context.set("outer", row.outer());
        context.set("outerVersion", row.outerVersion());
        context.set("inner", row.inner());
        context.set("innerVersion", row.innerVersion());
        context.set("purpose", row.purpose());
        context.set("cpuVendor", row.cpuVendor());
        context.set("exposed", row.exposed());
        context.set("dynamicMemory", row.dynamicMemory());
        context.set("memory", row.memory());
        context.set("macSpoofing", row.macSpoofing());
        context.set("nat", row.nat());
        context.set("configurationVersion", row.configurationVersion());
        context.set("state", row.state());
        return context;
    }

    private static DMNRuntime runtime() {
        Resource tables = ResourceFactory.newClassPathResource("findings.dmn", DmnEngine.class);
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(tables))
                .getOrElseThrow(wrong -> new IllegalStateException("the tables cannot be read", wrong));
    }
}
