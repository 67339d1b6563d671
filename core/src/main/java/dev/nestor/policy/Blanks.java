package dev.nestor.policy;

import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Where somebody may have said something about a nesting that is not at hand: unread days and broken plugins. */
final class Blanks {

    /** A text that nobody has read for the day, on an axis that it speaks of on other days. */
    private record Unread(Axis axis, String party, String pack) {}

    private final List<Unread> unread = new ArrayList<>();
    private final List<String> brokenPlugins;

    Blanks(Hearing hearing, List<Quarantine> quarantined) {
        Parties parties = Parties.of(hearing.nesting());
        hearing.unread().stream()
                .filter(statement -> parties.decide(statement.rule().party()))
                .forEach(this::addUnread);
        brokenPlugins = quarantined.stream()
                .filter(broken -> concerns(broken, hearing.nesting()))
                .map(Quarantine::plugin)
                .toList();
    }

    /** Each axis with a party that may have said anything on it. */
    void forEachUnread(BiConsumer<Axis, String> action) {
        unread.forEach(text -> action.accept(text.axis(), text.party()));
    }

    /** Whether a plugin that covers one of the products is broken: its rules and its exceptions are both missing. */
    boolean hasBrokenPlugin() {
        return !brokenPlugins.isEmpty();
    }

    /** The packs and plugins that would have known, sorted. */
    List<String> sources(Axis axis) {
        Stream<String> packs =
                unread.stream().filter(text -> text.axis() == axis).map(Unread::pack);
        return Stream.concat(packs, brokenPlugins.stream()).distinct().sorted().toList();
    }

    private void addUnread(Statement statement) {
        statement
                .rule()
                .axis()
                .ifPresent(axis -> unread.add(new Unread(
                        axis, statement.rule().party(), statement.pack().id())));
    }

    private static boolean concerns(Quarantine broken, Nesting nesting) {
        return broken.concerns(nesting.outer().software())
                || broken.concerns(nesting.inner().software());
    }
}
