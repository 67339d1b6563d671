package dev.nestor.policy;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Nesting;
import dev.nestor.model.Place;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Operand;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import dev.nestor.version.KnownVersion;
import dev.nestor.version.Version;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The values that the rules about a nesting compare each fact with. Between two neighbours among them no rule tells one
 * value from another.
 */
final class Landmarks {

    private static final Operand INNER_VERSION = new Operand(Operand.Side.INNER, Operand.VERSION);
    private static final Operand OUTER_VERSION = new Operand(Operand.Side.OUTER, Operand.VERSION);

    private final Nesting nesting;
    private final Map<Place, Set<FactValue>> values = new HashMap<>();
    private final Set<Place> seenByCode = new HashSet<>();

    Landmarks(Nesting nesting, List<Statement> statements) {
        this.nesting = nesting;
        statements.forEach(statement -> add(statement.rule()));
        // What one side of a match is compared with, the other one is too.
        statements.forEach(statement -> FactUse.conditions(statement.rule()).forEach(this::addMatches));
    }

    /** In the order of the rules; none if no rule compares it with a value. */
    Set<FactValue> of(Place place) {
        return values.getOrDefault(place, Set.of());
    }

    /** All versions that any rule compares anything with. */
    Set<KnownVersion> ofVersions() {
        Set<KnownVersion> versions = new LinkedHashSet<>();
        values.forEach((place, compared) -> compared.forEach(value -> {
            if (value instanceof FactValue.Versioned version && place.isVersion()) {
                versions.add(version.value());
            }
        }));
        return versions;
    }

    /** Whether rules in code look at it, which may tell any value from any other. */
    boolean isSeenByCode(Place place) {
        return seenByCode.contains(place);
    }

    private void add(Rule rule) {
        addVersions(INNER_VERSION, rule.scope().inner());
        addVersions(OUTER_VERSION, rule.scope().outer());
        FactUse.conditions(rule).forEach(this::addValues);
    }

    private void addVersions(Operand operand, List<ProductPattern> patterns) {
        patterns.stream()
                .flatMap(pattern ->
                        Stream.of(pattern.versions().from(), pattern.versions().until()))
                .flatMap(Optional::stream)
                .forEach(version -> values(operand).add(versioned(version)));
    }

    private void addValues(Condition condition) {
        condition.parts().forEach(this::addValues);
        if (condition instanceof Condition.Comparison comparison) {
            values(comparison.operand()).add(comparison.value());
        }
        if (condition instanceof Condition.Coded) {
            condition.operands().forEach(operand -> seenByCode.add(operand.place(nesting)));
        }
        if (condition instanceof Condition.Match match) {
            match.operand()
                    .value(nesting)
                    .ifPresent(value -> values(match.other()).add(value));
            match.other()
                    .value(nesting)
                    .ifPresent(value -> values(match.operand()).add(value));
        }
    }

    private void addMatches(Condition condition) {
        condition.parts().forEach(this::addMatches);
        if (condition instanceof Condition.Match match) {
            values(match.operand()).addAll(values(match.other()));
            values(match.other()).addAll(values(match.operand()));
        }
    }

    private Set<FactValue> values(Operand operand) {
        return values.computeIfAbsent(operand.place(nesting), unseen -> new LinkedHashSet<>());
    }

    static FactValue.Versioned versioned(Version version) {
        return new FactValue.Versioned(KnownVersion.of(version));
    }
}
