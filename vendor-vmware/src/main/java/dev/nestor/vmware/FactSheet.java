package dev.nestor.vmware;

import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Machine;

/** The facts of one machine while they are found, each with its place. For one machine only. */
final class FactSheet {

    private final FactDictionary facts;
    private Machine machine = Machine.unknown();

    FactSheet(FactDictionary facts) {
        this.facts = facts;
    }

    /**
     * @param value one that the fact can have
     * @param origin where a person would look for it
     */
    void state(String fact, Object value, String origin) {
        machine = machine.with(fact, facts.get(fact).parse(value.toString()), origin);
    }

    Machine machine() {
        return machine;
    }
}
