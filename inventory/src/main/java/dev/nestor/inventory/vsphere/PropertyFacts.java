package dev.nestor.inventory.vsphere;

import dev.nestor.fact.FactDictionary;
import dev.nestor.inventory.esx.FactSheet;
import dev.nestor.model.Machine;
import java.util.Map;
import java.util.Optional;

/** Gathers what properties of one object say of its machine. */
final class PropertyFacts {

    private final ServerObject object;
    private final FactSheet sheet;

    PropertyFacts(ServerObject object, FactDictionary dictionary) {
        this.object = object;
        this.sheet = new FactSheet(dictionary, object::problem);
    }

    /** The value at a path as it is. */
    void state(String fact, String path) {
        state(fact, path, object.value(path));
    }

    /** The number at a path, in a unit. */
    void stateIn(String unit, String fact, String path) {
        state(fact, path, object.value(path).map(number -> number + " " + unit));
    }

    /** @param words what each word at the path means; others mean nothing here */
    void state(String fact, String path, Map<String, String> words) {
        state(fact, path, object.value(path).flatMap(word -> Optional.ofNullable(words.get(word))));
    }

    /** @param value what follows from what is at the path */
    void state(String fact, String path, Optional<String> value) {
        sheet.state(fact, value, object.origin(path));
    }

    Machine machine() {
        return sheet.machine();
    }
}
