package dev.nestor.cli;

import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;

/**
 * A fact that the user states about the machine of a level.
 *
 * @param text what was typed, for messages
 */
record StatedFact(int level, String name, FactValue value, String text) {

    private static final int MOST_DIGITS = 3;

    /** Reads {@code 1.memory=4 GiB}. */
    static StatedFact parse(String text, FactDictionary dictionary) {
        String form = "fact is not of the form `LEVEL.NAME=VALUE`: `" + text + "`";
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new InputException(form);
        }
        Place place = place(text.substring(0, equals), form);
        if (place.isVersion()) {
            throw new InputException("a version is no fact, write it behind the product as in `vmware/esxi@8.0`: `"
                    + Options.FACT + " " + text + "`");
        }
        FactValue value =
                InputException.reading(() -> dictionary.get(place.fact()).parse(text.substring(equals + 1)));
        return new StatedFact(place.level(), place.fact(), value, text);
    }

    /**
     * Reads {@code 1.memory}.
     *
     * @param problem what is wrong with anything else
     */
    static Place place(String text, String problem) {
        int dot = text.indexOf('.');
        if (dot < 1 || dot == text.length() - 1 || !isNumber(text.substring(0, dot))) {
            throw new InputException(problem);
        }
        return new Place(Integer.parseInt(text.substring(0, dot)), text.substring(dot + 1));
    }

    /** {@code stack} with this fact, instead of what was known before. */
    Stack in(Stack stack) {
        if (level >= stack.height()) {
            throw new InputException("no level " + level + " in `" + stack + "`, whose highest is "
                    + (stack.height() - 1) + ": `" + Options.FACT + " " + text + "`");
        }
        Layer layer = stack.layer(level);
        return InputException.reading(
                () -> stack.with(level, layer.with(layer.machine().with(name, value))));
    }

    boolean isAboutTheSameAs(StatedFact other) {
        return level == other.level && name.equals(other.name);
    }

    private static boolean isNumber(String text) {
        return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
