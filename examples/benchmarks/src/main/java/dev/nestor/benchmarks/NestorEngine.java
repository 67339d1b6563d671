package dev.nestor.benchmarks;

import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Question;
import dev.nestor.policy.Policy;
import dev.nestor.rule.Axis;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Nestor as a host asks it. Threads may share it. */
final class NestorEngine implements Engine {

    private final Function<Row, Question> conversion;
    private final Function<Question, Object> answer;

    private NestorEngine(Function<Row, Question> conversion, Function<Question, Object> answer) {
        this.conversion = conversion;
        this.answer = answer;
    }

    /** Gives the verdict, the axes, and which rules decided. */
    static NestorEngine deciding(Policy policy) {
        return new NestorEngine(new RowConversion(policy.knowledge())::question, policy::decide);
    }

    /** The same of four layers, so of three hypervisors inside another. */
    static NestorEngine decidingThreeLevels(Policy policy) {
        return new NestorEngine(new RowConversion(policy.knowledge())::deepQuestion, policy::decide);
    }

    /** Gives everything that there is to say, and reads all of it. */
    static NestorEngine assessing(Policy policy) {
        return new NestorEngine(
                new RowConversion(policy.knowledge())::question, question -> Reading.of(policy.assess(question)));
    }

    @Override
    public Object decide(Row row) {
        return answer.apply(conversion.apply(row));
    }

    @Override
    public Set<String> findings(Object decision) {
        Set<String> findings = new HashSet<>();
        Decision reached =
                decision instanceof Reading reading ? reading.assessment().decision() : (Decision) decision;
        for (Axis axis : Axis.values()) {
            AxisResult result = reached.axis(axis);
            for (String rule : result.because()) {
                findings.add(rule.substring(rule.lastIndexOf('.') + 1) + ":"
                        + result.status().word());
            }
        }
        return findings;
    }
}
