package dev.nestor.policy;

import dev.nestor.model.Nesting;
import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the rules that name the two products of a nesting, so that the cost of an answer follows the rules that can
 * apply and not those that exist.
 */
final class RuleIndex {

    private static final String ANY = "*";

    private final Map<String, Map<String, List<Statement>>> byInnerAndOuter = new HashMap<>();
    private final List<Statement> all = new ArrayList<>();

    /** @throws IllegalArgumentException if two rules share an id */
    RuleIndex(Collection<RulePack> packs) {
        Set<String> ids = new HashSet<>();
        for (RulePack pack : packs) {
            for (Rule rule : pack.rules()) {
                if (!ids.add(rule.id())) {
                    throw new IllegalArgumentException("two rules have the id `" + rule.id() + "`");
                }
                add(new Statement(rule, pack));
            }
        }
        all.sort(byId());
    }

    /** All rules, by id. */
    List<Statement> all() {
        return all;
    }

    /** The rules that may speak of {@code nesting}, by id. */
    List<Statement> about(Nesting nesting) {
        List<String> outers = keys(nesting.outer().software());
        return keys(nesting.inner().software()).stream()
                .map(inner -> byInnerAndOuter.getOrDefault(inner, Map.of()))
                .flatMap(byOuter -> outers.stream().flatMap(outer -> byOuter.getOrDefault(outer, List.of()).stream()))
                .distinct()
                .sorted(byId())
                .toList();
    }

    private void add(Statement statement) {
        all.add(statement);
        for (ProductPattern inner : statement.rule().scope().inner()) {
            for (ProductPattern outer : statement.rule().scope().outer()) {
                byInnerAndOuter
                        .computeIfAbsent(key(inner), key -> new HashMap<>())
                        .computeIfAbsent(key(outer), key -> new ArrayList<>())
                        .add(statement);
            }
        }
    }

    private static String key(ProductPattern pattern) {
        return pattern.isProduct() ? pattern.product() : ANY;
    }

    private static List<String> keys(Software software) {
        return Stream.concat(software.lineage().stream().map(ProductId::toString), Stream.of(ANY))
                .toList();
    }

    private static Comparator<Statement> byId() {
        return Comparator.comparing(statement -> statement.rule().id());
    }
}
