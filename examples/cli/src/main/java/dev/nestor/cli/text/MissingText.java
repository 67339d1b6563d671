package dev.nestor.cli.text;

import dev.nestor.assessment.Decision;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;
import dev.nestor.plan.Setting;
import dev.nestor.plan.Settings;
import dev.nestor.policy.MissingSet;
import dev.nestor.rule.Status;
import java.util.List;
import java.util.TreeSet;

/** What to find out, for people: the sets, and how to find out each fact in them. */
public final class MissingText {

    private final Stack stack;
    private final Settings settings;
    private final FactDictionary facts;
    private final Page page;

    private MissingText(Stack stack, Settings settings, FactDictionary facts, Screen screen) {
        this.stack = stack;
        this.settings = settings;
        this.facts = facts;
        this.page = new Page(screen);
    }

    /** @param decision what is known already */
    public static String of(
            Decision decision,
            List<MissingSet> sets,
            Stack stack,
            Settings settings,
            FactDictionary facts,
            Screen screen) {
        MissingText text = new MissingText(stack, settings, facts, screen);
        new StackSection(stack).write(text.page);
        if (sets.isEmpty()) {
            text.page.gap().paragraph(0, nothing(decision));
        } else {
            text.write(sets);
        }
        return text.page.text();
    }

    private static String nothing(Decision decision) {
        boolean known = decision.axes().values().stream().noneMatch(result -> result.status() == Status.UNKNOWN);
        return known
                ? "Nothing is unknown."
                : "No facts are known to decide what is unknown: a text of that day is unread, a plugin is broken, or only"
                        + " rules in code could tell.";
    }

    private void write(List<MissingSet> sets) {
        page.heading("What to find out");
        for (MissingSet set : sets) {
            page.paragraph(2, Style.DOUBTFUL.of("?") + " ", names(set));
            page.paragraph(4, Style.FAINT.of("decides " + targets(set)));
        }
        page.heading("How");
        TreeSet<Place> places = new TreeSet<>();
        sets.forEach(set -> places.addAll(set.facts()));
        places.forEach(this::write);
    }

    private static String names(MissingSet set) {
        return String.join(", ", set.facts().stream().map(Place::toString).toList());
    }

    private static String targets(MissingSet set) {
        return String.join(
                ", ",
                set.decides().stream()
                        .map(target -> target.axis().word() + " at level " + target.level())
                        .toList());
    }

    private void write(Place place) {
        page.paragraph(2, MissingSection.hint(place, stack, facts));
        settings.reading(place, stack).ifPresent(setting -> write(setting, place));
    }

    private void write(Setting setting, Place place) {
        page.paragraph(
                4, page.signs().arrow() + " ", setting.read().orElseThrow().summary());
        setting.reading(stack.layer(place.level()).name()).ifPresent(command -> page.verbatim(8, command));
    }
}
