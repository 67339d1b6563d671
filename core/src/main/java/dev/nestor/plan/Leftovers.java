package dev.nestor.plan;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Reservation;
import dev.nestor.model.Change;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;
import dev.nestor.policy.Repairs;
import dev.nestor.rule.Status;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why something stays that a plan does not mend. */
final class Leftovers {

    private static final int MOST_PLACES = 4;

    private final Planner planner;
    private final Assessment after;
    private final Possible possible;
    private final Repairs repairs;

    Leftovers(Planner planner, Assessment after, Possible possible) {
        this.planner = planner;
        this.after = after;
        this.possible = possible;
        this.repairs = planner.policy().repairs(after.question(), change -> true);
    }

    String why(Reservation reservation) {
        Set<Place> unknown = unknown(reservation);
        return unknown.isEmpty() ? stuck(reservation) : "it has to be found out first: " + list(unknown);
    }

    /** What the rules behind it look for and do not find, and what runs where nobody says so. */
    private Set<Place> unknown(Reservation reservation) {
        Stream<Place> products = after.missing().stream()
                .map(missing -> new Place(missing.level(), missing.fact()))
                .filter(place -> place.isProduct() && isAbout(place, reservation));
        Stream<Place> facts = after.findings().stream()
                .filter(finding -> finding.level() == reservation.level()
                        && reservation.rules().contains(finding.rule().id()))
                .flatMap(finding -> finding.missing().stream().map(operand -> operand.place(finding.nesting())));
        return Stream.concat(products, facts).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isAbout(Place place, Reservation reservation) {
        return place.level() == reservation.level() || place.level() == reservation.level() - 1;
    }

    private String stuck(Reservation reservation) {
        List<Change> wanted = Reason.of(reservation).stream()
                .flatMap(reason -> repairs(reason).stream().filter(changes -> helps(reservation, changes)))
                .flatMap(Collection::stream)
                .toList();
        if (wanted.isEmpty()) {
            return nothing(reservation.status());
        }
        Set<Place> stuck = places(
                wanted.stream().filter(change -> !possible.isKnown(change)).toList());
        return stuck.isEmpty()
                ? "to change " + list(places(wanted)) + " is ruled out, or makes something else worse"
                : "no way is known to change " + list(stuck);
    }

    private List<List<Change>> repairs(Reason reason) {
        return repairs.of(after.question().stack(), reason.level(), reason.axis(), reason.rule());
    }

    /** Whether the axis weighs less with these changes. */
    private boolean helps(Reservation reservation, List<Change> changes) {
        Question question = after.question();
        try {
            Stack stack = question.stack();
            for (Change change : changes) {
                stack = planner.policy().knowledge().catalogue().apply(change, stack);
            }
            Question changed = new Question(stack, question.statedPurpose(), question.today(), question.statedDay());
            return planner.policy().assess(changed).reservations().stream()
                    .noneMatch(other -> other.level() == reservation.level()
                            && other.axis() == reservation.axis()
                            && other.grade().compareTo(reservation.grade()) <= 0);
        } catch (IllegalArgumentException contradiction) {
            return false;
        }
    }

    private static String nothing(Status status) {
        return switch (status) {
            case UNSTATED -> "no change makes anybody say anything about it";
            case UNKNOWN -> "nobody has read what was published on that day, or a plugin that covers it is broken";
            default -> "what is said holds whatever is changed";
        };
    }

    private static Set<Place> places(Collection<Change> changes) {
        return changes.stream().map(Change::place).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String list(Collection<Place> places) {
        String some =
                places.stream().limit(MOST_PLACES).map(Place::toString).collect(Collectors.joining("`, `", "`", "`"));
        return places.size() > MOST_PLACES ? some + " or others" : some;
    }
}
