package dev.nestor.spi.pack;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactType;
import dev.nestor.rule.Operand;

/** A fact of one of the two machines, and what its values are. */
record NamedFact(Operand operand, FactDeclaration declaration) {

    FactType type() {
        return declaration.type();
    }

    @Override
    public String toString() {
        return operand.toString();
    }
}
