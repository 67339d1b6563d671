package dev.nestor.plan;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Catalogue;
import dev.nestor.model.Change;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;
import dev.nestor.policy.Repairs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tries changes, the most promising first. Of what is open in an attempt it takes the one with the fewest ways to mend it,
 * and goes on with each of these ways, and with leaving it as it is.
 */
final class Search {

    // Far more than stacks of four levels need; it keeps a strange one from taking minutes.
    private static final int MOST_ATTEMPTS = 2_000;

    private final Planner planner;
    private final Question question;
    private final Catalogue catalogue;
    private final Possible possible;
    private final Repairs repairs;
    private final Assessment before;
    private final Queue<Attempt> queue = new PriorityQueue<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private int made;

    Search(Planner planner, Question question) {
        this.planner = planner;
        this.question = question;
        this.catalogue = planner.policy().knowledge().catalogue();
        this.possible = new Possible(planner, question.stack());
        this.repairs = planner.policy().repairs(question, possible);
        this.before = planner.policy().assess(question);
    }

    Plan run() {
        queue.add(first());
        while (made < MOST_ATTEMPTS) {
            Attempt best = queue.remove();
            List<Reason> open = best.open(planner.acceptable());
            if (open.isEmpty()) {
                return plan(best, true);
            }
            goOn(best, open);
        }
        return plan(
                queue.stream()
                        .map(attempt -> attempt.accepting(attempt.open(planner.acceptable())))
                        .min(Attempt::compareTo)
                        .orElseThrow(),
                false);
    }

    private Attempt first() {
        SortedMap<Change, List<String>> wishes = new TreeMap<>();
        planner.pinned().forEach(change -> wishes.put(change, List.of()));
        return attempt(wishes, Set.of())
                .orElseThrow(() -> new IllegalArgumentException("no way is known to make this change: `"
                        + String.join(
                                "`, `",
                                planner.pinned().stream().map(Change::toString).toList()) + "`"));
    }

    /** A reason, and each way to take it away. */
    private record Choice(Reason reason, List<List<Change>> ways) {}

    private void goOn(Attempt attempt, List<Reason> open) {
        List<Choice> choices = choices(attempt, open);
        Attempt rest = attempt.accepting(choices.stream()
                .filter(choice -> choice.ways().isEmpty())
                .map(Choice::reason)
                .toList());
        Optional<Choice> hardest = choices.stream()
                .filter(choice -> !choice.ways().isEmpty())
                .min(Comparator.comparingInt(choice -> choice.ways().size()));
        if (hardest.isEmpty()) {
            add(rest);
            return;
        }
        Reason reason = hardest.get().reason();
        for (List<Change> way : hardest.get().ways()) {
            attempt(rest.wishesAnd(way, reason.rule()), rest.accepted()).ifPresent(queue::add);
        }
        add(rest.accepting(List.of(reason)));
    }

    private List<Choice> choices(Attempt attempt, List<Reason> open) {
        return open.stream()
                .map(reason -> new Choice(reason, ways(attempt, reason)))
                .toList();
    }

    /** What was decided on once is not decided on again. */
    private List<List<Change>> ways(Attempt attempt, Reason reason) {
        Stack stack = attempt.assessment().question().stack();
        return repairs.of(stack, reason.level(), reason.axis(), reason.rule()).stream()
                .filter(way -> way.stream().allMatch(change -> isNew(change.place(), attempt)))
                .toList();
    }

    /** Unless the same was tried already. */
    private void add(Attempt attempt) {
        if (seen.add(key(attempt.wishes(), attempt.accepted()))) {
            queue.add(attempt);
        }
    }

    private static List<Object> key(SortedMap<Change, List<String>> wishes, Set<Reason> accepted) {
        return List.of(List.copyOf(wishes.keySet()), accepted);
    }

    private static boolean isNew(Place place, Attempt attempt) {
        return attempt.wishes().keySet().stream().noneMatch(wish -> wish.place().equals(place));
    }

    /** Empty if it cannot be done, or was tried already. */
    private Optional<Attempt> attempt(SortedMap<Change, List<String>> wishes, Set<Reason> accepted) {
        if (!seen.add(key(wishes, accepted))) {
            return Optional.empty();
        }
        made++;
        return Course.of(wishes, question.stack(), planner.settings(), catalogue)
                .flatMap(steps -> Course.after(steps, question.stack(), catalogue)
                        .map(stack -> new Attempt(
                                wishes,
                                accepted,
                                steps,
                                Course.cost(steps, question.stack(), planner.costs()),
                                planner.policy().assess(about(stack)),
                                made)));
    }

    private Question about(Stack stack) {
        return new Question(stack, question.statedPurpose(), question.today(), question.statedDay());
    }

    private Plan plan(Attempt best, boolean exhaustive) {
        List<Plan.Remaining> remaining = new ArrayList<>();
        Leftovers leftovers = new Leftovers(planner, best.assessment(), possible);
        best.assessment().reservations().stream()
                .filter(reservation -> reservation.grade().compareTo(planner.acceptable()) < 0)
                .forEach(reservation -> remaining.add(new Plan.Remaining(reservation, leftovers.why(reservation))));
        return new Plan(before, best.steps(), best.cost(), best.assessment(), remaining, exhaustive);
    }
}
