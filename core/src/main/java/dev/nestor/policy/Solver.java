package dev.nestor.policy;

import dev.nestor.logic.Truth;
import dev.nestor.model.Change;
import dev.nestor.model.Nesting;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Operand;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the changes of facts that make a condition, or the scope of a rule, come out as wanted in a nesting. */
final class Solver {

    // Of a condition with many alternatives the first ones are enough: each of them mends it.
    private static final int MOST_WAYS = 24;

    private static final Operand INNER_VERSION = new Operand(Operand.Side.INNER, Operand.VERSION);
    private static final Operand OUTER_VERSION = new Operand(Operand.Side.OUTER, Operand.VERSION);

    private final Nesting nesting;
    private final Knowledge knowledge;
    private final Alternatives alternatives;
    private final Predicate<Change> possible;
    private final Map<Place, List<Try>> tries = new HashMap<>();

    Solver(Nesting nesting, Knowledge knowledge, Alternatives alternatives, Predicate<Change> possible) {
        this.nesting = nesting;
        this.knowledge = knowledge;
        this.alternatives = alternatives;
        this.possible = possible;
    }

    /** Each way by itself is enough; the empty one if nothing has to change, and none if nothing helps. */
    Set<List<Change>> ways(Condition condition, Truth wanted) {
        if (condition.test(nesting) == wanted) {
            return Set.of(List.of());
        }
        if (condition instanceof Condition.Not negation) {
            return ways(negation.part(), wanted.not());
        }
        boolean each = condition instanceof Condition.All == (wanted == Truth.TRUE);
        if (condition.parts().isEmpty()) {
            return oneByOne(condition.operands().stream(), changed -> condition.test(changed) == wanted);
        }
        List<Set<List<Change>>> parts =
                condition.parts().stream().map(part -> ways(part, wanted)).toList();
        return each ? together(parts) : either(parts);
    }

    /** How a rule can be made to speak of the nesting. */
    Set<List<Change>> toSpeak(Rule rule) {
        return together(List.of(
                version(INNER_VERSION, rule.scope().inner(), Truth.TRUE),
                version(OUTER_VERSION, rule.scope().outer(), Truth.TRUE),
                ways(rule.when(), Truth.TRUE)));
    }

    /** How a rule can be made silent about the nesting. */
    Set<List<Change>> toBeSilent(Rule rule) {
        return either(List.of(
                rule.when().operands().isEmpty() ? Set.of() : ways(rule.when(), Truth.FALSE),
                version(INNER_VERSION, rule.scope().inner(), Truth.FALSE),
                version(OUTER_VERSION, rule.scope().outer(), Truth.FALSE)));
    }

    private Set<List<Change>> version(Operand side, List<ProductPattern> patterns, Truth wanted) {
        if (matches(patterns, nesting, side) == wanted) {
            return Set.of(List.of());
        }
        return patterns.stream().allMatch(pattern -> pattern.versions().isAll())
                ? Set.of()
                : oneByOne(Stream.of(side), changed -> matches(patterns, changed, side) == wanted);
    }

    private static Truth matches(List<ProductPattern> patterns, Nesting nesting, Operand side) {
        return patterns.stream()
                .map(pattern -> pattern.matches(
                        nesting.stack().layer(side.level(nesting)).software()))
                .reduce(Truth.FALSE, Truth::or);
    }

    private Set<List<Change>> oneByOne(Stream<Operand> operands, Predicate<Nesting> mended) {
        Set<List<Change>> ways = new LinkedHashSet<>();
        operands.map(operand -> operand.place(nesting))
                .distinct()
                .flatMap(place -> tries.computeIfAbsent(place, this::tries).stream())
                .filter(one -> mended.test(one.nesting()))
                .forEach(one -> ways.add(List.of(one.change())));
        return ways;
    }

    /** A change that can be made, and what the nesting is then. */
    private record Try(Change change, Nesting nesting) {}

    private List<Try> tries(Place place) {
        return alternatives.of(place, nesting.stack()).stream()
                .filter(possible)
                .flatMap(change -> changed(change).map(changed -> new Try(change, changed)).stream())
                .toList();
    }

    private Optional<Nesting> changed(Change change) {
        try {
            Stack stack = knowledge.catalogue().apply(change, nesting.stack());
            return Optional.of(new Nesting(stack, nesting.level()));
        } catch (IllegalArgumentException contradiction) {
            return Optional.empty();
        }
    }

    static Set<List<Change>> either(List<Set<List<Change>>> parts) {
        Set<List<Change>> ways = new LinkedHashSet<>();
        parts.forEach(ways::addAll);
        return ways;
    }

    static Set<List<Change>> together(List<Set<List<Change>>> parts) {
        Set<List<Change>> ways = Set.of(List.of());
        for (Set<List<Change>> part : parts) {
            Set<List<Change>> longer = new LinkedHashSet<>();
            for (List<Change> some : ways) {
                part.stream()
                        .limit(MOST_WAYS)
                        .flatMap(more -> join(some, more).stream())
                        .forEach(longer::add);
            }
            ways = longer;
        }
        return ways;
    }

    /** Empty if one place would have to be two things. */
    private static Optional<List<Change>> join(List<Change> some, List<Change> more) {
        TreeMap<Place, Change> all = new TreeMap<>();
        some.forEach(change -> all.put(change.place(), change));
        for (Change change : more) {
            Change other = all.putIfAbsent(change.place(), change);
            if (other != null && !other.equals(change)) {
                return Optional.empty();
            }
        }
        return Optional.of(new ArrayList<>(all.values()));
    }
}
