package dev.nestor.benchmarks.casbin;

import dev.nestor.benchmarks.FindingsEngine;
import dev.nestor.benchmarks.Row;
import dev.nestor.benchmarks.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.persist.file_adapter.FileAdapter;
import org.casbin.jcasbin.util.EnforceContext;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the engine names one line of the policy, so it is asked once for each finding. Which questions are about a
 * pair of products the engine cannot say and is told. Not to be shared between threads.
 */
public final class CasbinEngine implements FindingsEngine {

    private static final String HYPER_V = "microsoft/hyper-v";
    private static final Map<String, Integer> FEASIBILITY =
            Map.of("vmware/workstation", 3, "vmware/fusion", 4, "vmware/esxi", 5, HYPER_V, 6);

    private final Enforcer enforcer = enforcer();
    private final List<EnforceContext> questions = IntStream.rangeClosed(0, 13)
            .mapToObj(number -> number < 2 ? "" : String.valueOf(number))
            .map(suffix -> new EnforceContext(suffix, "", suffix, suffix))
            .toList();

    @Override
    public Set<String> decide(Row row) {
        Set<String> findings = new HashSet<>();
        if (!row.inner().equals(HYPER_V)) {
            article(row, findings);
        }
        if (row.outer().equals(HYPER_V)) {
            requirements(row, findings);
        }
        return findings;
    }

    private void article(Row row, Set<String> findings) {
        ask(findings, questions.get(1), row.outer(), row.inner(), row.purpose());
        ask(findings, questions.get(2), row.inner());
        Integer question = FEASIBILITY.get(row.outer());
        if (question == null) {
            return;
        }
        if (question < 5) {
            ask(findings, questions.get(question), row.innerVersion(), row.outerVersion());
        } else {
            ask(findings, questions.get(question), row.innerVersion());
        }
    }

    private void requirements(Row row, Set<String> findings) {
        ask(findings, questions.get(7), row.cpuVendor(), row.outerVersion());
        ask(findings, questions.get(8), text(row.exposed()));
        ask(findings, questions.get(9), text(row.dynamicMemory()));
        ask(findings, questions.get(10), row.memory());
        ask(findings, questions.get(11), text(row.macSpoofing()), text(row.nat()));
        ask(findings, questions.get(12), row.configurationVersion());
        ask(findings, questions.get(13), text(row.state()));
    }

    private void ask(Set<String> findings, EnforceContext question, @Nullable Object... request) {
        Object[] values = new Object[request.length + 1];
        values[0] = question;
        System.arraycopy(request, 0, values, 1, request.length);
        List<String> line = enforcer.enforceEx(values).getExplain();
        if (!line.isEmpty()) {
            findings.add(line.get(line.size() - 1));
        }
    }

    // A policy has only texts to compare with.
    private static String text(@Nullable Object value) {
        return value == null ? "unknown" : value.toString();
    }

    private static Enforcer enforcer() {
        Model model = new Model();
        model.loadModelFromText(Texts.read(CasbinEngine.class, "model.conf"));
        byte[] lines = Texts.read(CasbinEngine.class, "policy.csv").getBytes(StandardCharsets.UTF_8);
        return new Enforcer(model, new FileAdapter(new ByteArrayInputStream(lines)));
    }
}
