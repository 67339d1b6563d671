package dev.nestor.policy;

import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where somebody may have said something about a nesting that is not at hand: unread days, broken plugins, and unknown software. */
final class Blanks {

    /** A text that nobody has read for the day, on an axis that it speaks of on other days. */
    record Unread(Axis axis, String party, String pack) {}

    private final List<Unread> unread = new ArrayList<>();
    private final List<String> brokenPlugins = new ArrayList<>();
    private final boolean unknownSoftware;

    Blanks(Hearing hearing, Parties parties, List<Quarantine> quarantined) {
        this.unknownSoftware = hearing.nesting().isUnknown();
        for (Statement statement : hearing.unread()) {
            if (parties.decide(statement.rule().party())) {
                add(statement);
            }
        }
        for (Quarantine broken : quarantined) {
            if (concerns(broken, hearing.nesting())) {
                brokenPlugins.add(broken.plugin());
            }
        }
    }

    /** Each axis with a party that may have said anything on it. */
    List<Unread> unread() {
        return unread;
    }

    /**
     * Whether rules and exceptions are both missing: a plugin that covers one of the products is broken, or nobody says what the
     * products are.
     */
    boolean reachEverything() {
        return unknownSoftware || !brokenPlugins.isEmpty();
    }

    /** The packs and plugins that would have known, sorted. */
    SortedSet<String> sources(Axis axis) {
        SortedSet<String> sources = new TreeSet<>(brokenPlugins);
        for (Unread text : unread) {
            if (text.axis() == axis) {
                sources.add(text.pack());
            }
        }
        return sources;
    }

    private void add(Statement statement) {
        Optional<Axis> axis = statement.rule().axis();
        if (axis.isPresent()) {
            unread.add(new Unread(
                    axis.get(), statement.rule().party(), statement.pack().id()));
        }
    }

    private static boolean concerns(Quarantine broken, Nesting nesting) {
        return broken.concerns(nesting.outer().software())
                || broken.concerns(nesting.inner().software());
    }
}
