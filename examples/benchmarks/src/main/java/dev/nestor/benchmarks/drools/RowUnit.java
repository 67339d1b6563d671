package dev.nestor.benchmarks.drools;

import dev.nestor.benchmarks.Row;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.RuleUnitData;
import org.drools.ruleunits.api.SingletonStore;

/** What the rules of {@code RowUnit.drl} see. */
public final class RowUnit implements RuleUnitData {

    private final SingletonStore<Row> row = DataSource.createSingleton();
    private final Findings findings = new Findings();

    public SingletonStore<Row> getRow() {
        return row;
    }

    public Findings getFindings() {
        return findings;
    }
}
