package dev.nestor.benchmarks.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.optimizer.CelOptimizationException;
import dev.cel.optimizer.CelOptimizerFactory;
import dev.cel.optimizer.optimizers.ConstantFoldingOptimizer;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.nestor.benchmarks.FindingsEngine;
import dev.nestor.benchmarks.Row;
import dev.nestor.benchmarks.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One checked and planned program for all findings. It may be shared between threads. */
public final class CelEngine implements FindingsEngine {

    private static final Map<String, CelType> VARIABLES = Map.ofEntries(
            Map.entry("outer", SimpleType.STRING),
            Map.entry("outerVersion", SimpleType.INT),
            Map.entry("inner", SimpleType.STRING),
            Map.entry("innerVersion", SimpleType.INT),
            Map.entry("purpose", SimpleType.STRING),
            Map.entry("cpuVendor", SimpleType.STRING),
            Map.entry("exposed", NullableType.create(SimpleType.BOOL)),
            Map.entry("dynamicMemory", NullableType.create(SimpleType.BOOL)),
            Map.entry("memory", NullableType.create(SimpleType.INT)),
            Map.entry("macSpoofing", NullableType.create(SimpleType.BOOL)),
            Map.entry("nat", NullableType.create(SimpleType.BOOL)),
            Map.entry("configurationVersion", NullableType.create(SimpleType.INT)),
            Map.entry("state", NullableType.create(SimpleType.STRING)));

    private final CelRuntime.Program program;

    public CelEngine() {
        try {
            this.program = program();
        } catch (CelValidationException | CelOptimizationException | CelEvaluationException wrong) {
            throw new IllegalStateException("the rules in CEL do not compile", wrong);
        }
    }

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
            return (List<?>) program.eval(new RowVariables(row));
        } catch (CelEvaluationException failed) {
            throw new IllegalStateException("the rules in CEL do not answer for " + row, failed);
        }
    }

    private static CelRuntime.Program program()
            throws CelValidationException, CelOptimizationException, CelEvaluationException {
        CelBuilder builder = CelFactory.plannerCelBuilder()
                .setOptions(CelOptions.current()
                        .enableHeterogeneousNumericComparisons(true)
                        .build())
                .setResultType(ListType.create(SimpleType.STRING));
        VARIABLES.forEach(builder::addVar);
        Cel cel = builder.build();
        CelAbstractSyntaxTree checked =
                cel.compile(Texts.read(CelEngine.class, "findings.cel")).getAst();
        return cel.createProgram(CelOptimizerFactory.standardCelOptimizerBuilder(cel)
                .addAstOptimizers(ConstantFoldingOptimizer.getInstance())
                .build()
                .optimize(checked));
    }
}
