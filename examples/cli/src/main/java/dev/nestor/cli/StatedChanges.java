package dev.nestor.cli;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Change;
import dev.nestor.model.Layer;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;
import dev.nestor.policy.Knowledge;
import java.util.List;

/** Changes to a stack that the user states, such as {@code 1.memory=8GiB} or {@code 0.version=2022}. */
record StatedChanges(List<Typed> typed, Knowledge knowledge) {

    /** What was typed, and for which option. */
    record Typed(String option, Place place, String value, String text) {

        InputException wrong(String reason) {
            return new InputException(reason + ": `" + option + " " + text + "`");
        }
    }

    static StatedChanges read(String option, Arguments arguments, Session session) {
        return new StatedChanges(
                arguments.values(option).stream()
                        .map(text -> typed(option, text))
                        .toList(),
                session.knowledge());
    }

    private static Typed typed(String option, String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new InputException("change is not of the form `LEVEL.NAME=VALUE`: `" + option + " " + text + "`");
        }
        Place place = StatedFact.place(
                text.substring(0, equals),
                "change is not of the form `LEVEL.NAME=VALUE`: `" + option + " " + text + "`");
        return new Typed(option, place, text.substring(equals + 1), text);
    }

    /** The same for one stack, whose products tell what their versions mean. */
    List<Change> of(Stack stack) {
        return typed.stream().map(one -> change(one, stack)).toList();
    }

    private Change change(Typed one, Stack stack) {
        if (one.place().level() >= stack.height()) {
            throw one.wrong("no level " + one.place().level() + " in `" + stack + "`, whose highest is "
                    + (stack.height() - 1));
        }
        return new Change(
                one.place(),
                one.place().isVersion()
                        ? version(one, stack.layer(one.place().level()))
                        : InputException.reading(
                                () -> knowledge.facts().get(one.place().fact()).parse(one.value())));
    }

    private FactValue version(Typed one, Layer layer) {
        Catalogue catalogue = knowledge.catalogue();
        Layer other =
                InputException.reading(() -> catalogue.layer(layer.software().product() + "@" + one.value()));
        return new FactValue.Versioned(other.software().version());
    }
}
