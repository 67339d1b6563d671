package dev.nestor.benchmarks;

import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Decision;
import dev.nestor.policy.Policy;
import dev.nestor.rule.Axis;
import java.util.HashSet;
import java.util.Set;

/** Nestor with the rules as two packs, as a host asks it. */
final class NestorEngine implements Engine {

    private final Policy policy;
    private final RowConversion conversion;

    NestorEngine(Policy policy) {
        this.policy = policy;
        this.conversion = new RowConversion(policy.knowledge());
    }

    static NestorEngine ofPeerRules() {
        return new NestorEngine(Packs.policy());
    }

    @Override
    public Object decide(Row row) {
        return policy.decide(conversion.question(row));
    }

    @Override
    public Set<String> findings(Object decision) {
        Set<String> findings = new HashSet<>();
        for (Axis axis : Axis.values()) {
            AxisResult result = ((Decision) decision).axis(axis);
            for (String rule : result.because()) {
                findings.add(rule.substring(rule.lastIndexOf('.') + 1) + ":"
                        + result.status().word());
            }
        }
        return findings;
    }
}
