package dev.nestor.plan;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Catalogue;
import dev.nestor.model.Change;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;
import java.util.ArrayList;
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
    private static final int MOST_ATTEMPTS = 4_000;

    private final Planner planner;
    private final Question question;
    private final Catalogue catalogue;
    private final Possible possible;
    private final Assessment before;
    private final Queue<Attempt> queue = new PriorityQueue<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private int made;

    Search(Planner planner, Question question) {
        this.planner = planner;
        this.question = question;
        this.catalogue = planner.policy().knowledge().catalogue();
        this.possible = new Possible(planner, question.stack());
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
        return plan(queue.stream().map(this::givenUp).min(Attempt::compareTo).orElseThrow(), false);
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

    private void goOn(Attempt attempt, List<Reason> open) {
        Reason hardest = open.get(0);
        List<List<Change>> ways = ways(attempt, hardest);
        for (Reason other : open.subList(1, open.size())) {
            List<List<Change>> fewer = ways.isEmpty() ? ways : ways(attempt, other);
            if (fewer.size() < ways.size()) {
                hardest = other;
                ways = fewer;
            }
        }
        for (List<Change> way : ways) {
            attempt(attempt.wishesAnd(way, hardest.rule()), attempt.accepted()).ifPresent(queue::add);
        }
        attempt(attempt.wishes(), attempt.acceptedAnd(List.of(hardest))).ifPresent(queue::add);
    }

    private List<List<Change>> ways(Attempt attempt, Reason reason) {
        return planner.policy()
                .repairs(
                        attempt.assessment().question(),
                        reason.level(),
                        reason.axis(),
                        reason.rule(),
                        change -> isNew(change.place(), attempt) && possible.test(change));
    }

    /** What was decided on once is not decided on again. */
    private static boolean isNew(Place place, Attempt attempt) {
        return attempt.wishes().keySet().stream().noneMatch(wish -> wish.place().equals(place));
    }

    /** Empty if it cannot be done, or was tried already. */
    private Optional<Attempt> attempt(SortedMap<Change, List<String>> wishes, Set<Reason> accepted) {
        if (!seen.add(List.of(List.copyOf(wishes.keySet()), accepted))) {
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

    private Attempt givenUp(Attempt attempt) {
        return new Attempt(
                attempt.wishes(),
                attempt.acceptedAnd(attempt.open(planner.acceptable())),
                attempt.steps(),
                attempt.cost(),
                attempt.assessment(),
                attempt.order());
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
