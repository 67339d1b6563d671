package dev.nestor.inventory.esx;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Machine;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Gathers the facts of one machine. A fact that no plugin declares is left out: the vendor it belongs to is not there to ask
 * for it.
 */
public final class FactSheet {

    private final FactDictionary dictionary;
    private final Consumer<String> complaints;
    private Machine machine = Machine.unknown();

    /** @param complaints told of values that a fact cannot have, going on after the machine's place */
    public FactSheet(FactDictionary dictionary, Consumer<String> complaints) {
        this.dictionary = dictionary;
        this.complaints = complaints;
    }

    /** @param origin where the value was found, in words for people */
    public void state(String fact, Optional<String> value, String origin) {
        Optional<FactDeclaration> declaration = dictionary.find(fact);
        if (value.isPresent() && declaration.isPresent()) {
            state(declaration.get(), value.get(), origin);
        }
    }

    public Machine machine() {
        return machine;
    }

    private void state(FactDeclaration declaration, String value, String origin) {
        try {
            machine = machine.with(declaration.name(), declaration.parse(value), origin);
        } catch (IllegalArgumentException impossible) {
            complaints.accept("states what cannot be: " + complaint(declaration, value, impossible));
        }
    }

    // What the dictionary says repeats the value as it is.
    private static String complaint(FactDeclaration declaration, String value, IllegalArgumentException impossible) {
        return Quote.isPlain(value)
                ? String.valueOf(impossible.getMessage())
                : "fact `" + declaration.name() + "`: impossible value " + Quote.of(value);
    }
}
