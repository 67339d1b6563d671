package dev.nestor.policy;

import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.Layer;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Where somebody may have said something about a nesting that is not at hand: unread days and broken plugins. */
final class Blanks {

    /** @param source the id of the pack, or the name of the plugin, that would have known */
    private record Blank(Axis axis, String party, String source) {}

    private final List<Blank> blanks = new ArrayList<>();

    Blanks(Hearing hearing, List<Quarantine> quarantined) {
        Parties parties = Parties.of(hearing.nesting());
        for (Statement statement : hearing.unread()) {
            String party = statement.rule().party();
            if (parties.decide(party)) {
                statement
                        .rule()
                        .axis()
                        .ifPresent(axis -> blanks.add(
                                new Blank(axis, party, statement.pack().id())));
            }
        }
        quarantined.forEach(broken -> addBroken(hearing.nesting(), broken));
    }

    void forEach(BiConsumer<Axis, String> action) {
        blanks.forEach(blank -> action.accept(blank.axis(), blank.party()));
    }

    /** The packs and plugins that would have known, sorted. */
    List<String> sources(Axis axis) {
        return blanks.stream()
                .filter(blank -> blank.axis() == axis)
                .map(Blank::source)
                .distinct()
                .sorted()
                .toList();
    }

    private void addBroken(Nesting nesting, Quarantine broken) {
        Stream.of(nesting.outer(), nesting.inner())
                .map(Layer::software)
                .filter(broken::concerns)
                .forEach(software -> {
                    for (Axis axis : Axis.values()) {
                        blanks.add(new Blank(axis, software.product().vendor(), broken.plugin()));
                    }
                });
    }
}
