package dev.nestor.microsoft.hyperv;

import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Machine;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What becomes known of one machine, from several objects. What they do not agree on stays unknown. */
final class FactSheet {

    private final FactDictionary facts;
    private final Set<String> disputed = new HashSet<>();
    private Machine machine = Machine.unknown();

    FactSheet(FactDictionary facts) {
        this.facts = facts;
    }

    Machine machine() {
        return machine;
    }

    /** @param reading empty if the property does not tell */
    void state(String fact, Optional<Property> property, Function<Property, ? extends Optional<?>> reading) {
        property.ifPresent(known -> reading.apply(known).ifPresent(value -> state(fact, value.toString(), known)));
    }

    /** @param found where a person would look for it */
    void state(String fact, String text, Property found) {
        try {
            add(fact, facts.get(fact).parse(text), found);
        } catch (IllegalArgumentException wrong) {
            found.problem(complaint(fact, text, wrong));
        }
    }

    // What the dictionary says repeats the value as it is.
    private static String complaint(String fact, String text, IllegalArgumentException wrong) {
        String shown = Quote.of(text);
        return shown.equals("`" + text + "`")
                ? String.valueOf(wrong.getMessage())
                : "fact `" + fact + "`: impossible value " + shown;
    }

    boolean has(String fact, boolean value) {
        return machine.fact(fact).filter(new FactValue.Flag(value)::equals).isPresent();
    }

    private void add(String fact, FactValue value, Property found) {
        Optional<FactValue> before = machine.fact(fact);
        if (before.isPresent() && !before.get().equals(value)) {
            found.problem("says `%s`, but `%s` says `%s`, so `%s` is not known"
                    .formatted(value, machine.origin(fact).orElse("another place"), before.get(), fact));
            disputed.add(fact);
            machine = machine.without(fact);
        } else if (before.isEmpty() && !disputed.contains(fact)) {
            machine = machine.with(fact, value, found.origin());
        }
    }
}
