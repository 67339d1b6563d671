package dev.nestor.cli;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Change;
import dev.nestor.model.Layer;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;
import dev.nestor.policy.Knowledge;
import java.util.function.Function;

/**
 * Something that the user supposes of a stack: a fact of a machine, or the version of what runs there.
 *
 * @param option what it was typed for, and {@code text} what was typed, for messages
 * @param change makes the change to a stack that has such a level: what a version's text means depends on the product
 */
record Supposition(String option, Place place, String text, Function<Stack, Change> change) {

    /** Reads {@code 1.memory=8 GiB}, or {@code 0.version=2022} as people write it behind the product of that layer. */
    static Supposition parse(String option, String text, Knowledge knowledge) {
        PlaceText typed = PlaceText.parse("`" + option + "`", text);
        Place place = typed.place();
        if (place.isVersion()) {
            return new Supposition(
                    option, place, text, stack -> version(place, typed.value(), stack, knowledge.catalogue()));
        }
        Change change = InputException.reading(
                () -> new Change(place, knowledge.facts().get(place.fact()).parse(typed.value())));
        return new Supposition(option, place, text, stack -> change);
    }

    /** The change that it is to {@code stack}. */
    Change of(Stack stack) {
        checkLevel(stack);
        return InputException.reading(() -> change.apply(stack));
    }

    Stack in(Stack stack, Catalogue catalogue) {
        return InputException.reading(() -> catalogue.apply(change.apply(stack), stack));
    }

    /** {@code stack} with nothing known at this place. */
    Stack blank(Stack stack) {
        checkLevel(stack);
        Layer layer = stack.layer(place.level());
        return stack.with(place.level(), layer.with(layer.machine().without(place.fact())));
    }

    private void checkLevel(Stack stack) {
        if (place.level() >= stack.height()) {
            throw new InputException("no level " + place.level() + " in `" + stack + "`, whose highest is "
                    + (stack.height() - 1) + ": `" + option + " " + text + "`");
        }
    }

    private static Change version(Place place, String text, Stack stack, Catalogue catalogue) {
        String product = stack.layer(place.level()).software().product().toString();
        Layer typed = catalogue.layer(product + "@" + text);
        return new Change(place, new FactValue.Versioned(typed.software().version()));
    }
}
