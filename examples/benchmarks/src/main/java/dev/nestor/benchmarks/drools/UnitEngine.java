package dev.nestor.benchmarks.drools;

import dev.nestor.benchmarks.FindingsEngine;
import dev.nestor.benchmarks.Row;
import java.util.Set;
import org.drools.ruleunits.api.RuleUnitInstance;
import org.drools.ruleunits.api.RuleUnitProvider;

/** One instance of a rule unit for all rows. Not to be shared between threads. */
public final class UnitEngine implements FindingsEngine {

    private final RowUnit unit = new RowUnit();
    private final RuleUnitInstance<RowUnit> instance = RuleUnitProvider.get().createRuleUnitInstance(unit);

    @Override
    public Set<String> decide(Row row) {
        unit.getRow().set(row);
        instance.fire();
        unit.getRow().clear();
        return unit.getFindings().take();
    }
}
