package org.example.kvm.libvirt;

import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Machine;
import java.util.Optional;
import java.util.OptionalLong;

/** The facts of one machine while they are found, each with its place. For one machine only. */
final class FactSheet {

    private static final long MOST_PROCESSORS = 1 << 16;

    private final FactDictionary facts;
    private final Remarks remarks;
    private Machine machine = Machine.unknown();

    FactSheet(FactDictionary facts, Remarks remarks) {
        this.facts = facts;
        this.remarks = remarks;
    }

    Machine machine() {
        return machine;
    }

    void state(String fact, Object value, XmlElement place) {
        machine = machine.with(fact, facts.get(fact).parse(value.toString()), remarks.origin(place));
    }

    /** States a number of processors, sockets or the like, if it is one. */
    void stateCount(String fact, Optional<String> text, XmlElement place) {
        text.ifPresent(number -> {
            OptionalLong count = WholeNumber.parse(number, 1, MOST_PROCESSORS);
            if (count.isPresent()) {
                state(fact, count.getAsLong(), place);
            } else {
                remarks.problem(
                        place,
                        "`%s` has no whole number from 1 to %d: %s"
                                .formatted(place.name(), MOST_PROCESSORS, Echo.of(number)));
            }
        });
    }

    /** States what an element says in libvirt's words, if there is a word of ours for it. */
    void stateArchitecture(Optional<String> name, XmlElement place) {
        name.flatMap(Words::architecture).ifPresent(word -> state("architecture", word, place));
    }

    void stateVendor(Optional<String> name, XmlElement place) {
        name.flatMap(Words::vendor).ifPresent(word -> state("cpu.vendor", word, place));
    }
}
