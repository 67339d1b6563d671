package dev.nestor.cli;

import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.Stack;

/**
 * A fact that the user states about the machine of a level.
 *
 * @param text what was typed, for messages
 */
record StatedFact(int level, String name, FactValue value, String text) {

    /** Reads {@code 1.memory=4 GiB}. */
    static StatedFact parse(String text, FactDictionary dictionary) {
        PlaceText typed = PlaceText.parse("fact", text);
        int level = typed.place().level();
        String name = typed.place().fact();
        if (typed.place().isVersion()) {
            throw new InputException("a version is no fact, write it behind the product as in `vmware/esxi@8.0`: `"
                    + Options.FACT + " " + text + "`");
        }
        FactValue value = InputException.reading(() -> dictionary.get(name).parse(typed.value()));
        return new StatedFact(level, name, value, text);
    }

    /** {@code stack} with this fact, instead of what was known before. */
    Stack in(Stack stack) {
        if (level >= stack.height()) {
            throw new InputException("no level " + level + " in `" + stack + "`, whose highest is "
                    + (stack.height() - 1) + ": `" + Options.FACT + " " + text + "`");
        }
        Layer layer = stack.layer(level);
        return InputException.reading(() ->
                stack.with(level, layer.with(layer.machine().with(name, value, Options.FACT))));
    }

    boolean isAboutTheSameAs(StatedFact other) {
        return level == other.level && name.equals(other.name);
    }
}
