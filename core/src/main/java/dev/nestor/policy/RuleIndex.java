package dev.nestor.policy;

import dev.nestor.model.Nesting;
import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules that name the two products of a nesting, so that the cost of an answer follows the rules that can
 * apply and not those that exist. Packs are opened when a nesting of products that they name is first asked about.
 */
final class RuleIndex {

    private final List<ShelvedPack> shelf;
    private final Set<ProductId> named = new HashSet<>();
    // Replaced as a whole when something is learned, so that whoever asks needs no lock.
    private volatile Map<List<ProductId>, Map<List<ProductId>, List<Statement>>> byInnerAndOuter = Map.of();

    RuleIndex(List<ShelvedPack> shelf) {
        this.shelf = shelf;
        Set<String> names = new HashSet<>();
        for (ShelvedPack pack : shelf) {
            names.addAll(pack.names());
        }
        names.remove(ShelvedPack.ANY);
        for (String name : names) {
            named.add(ProductId.parse(name));
        }
    }

    /** The rules that may speak of {@code nesting}, by id; none where nobody says what one of its two layers is. */
    List<Statement> about(Nesting nesting) {
        if (nesting.isUnknown()) {
            return List.of();
        }
        List<ProductId> inner = key(nesting.inner().software());
        List<ProductId> outer = key(nesting.outer().software());
        List<Statement> known = known(inner, outer);
        return known == null ? learn(inner, outer) : known;
    }

    /** The rule of this id. */
    Optional<Statement> find(String id) {
        for (ShelvedPack shelved : shelf) {
            if (id.startsWith(shelved.id() + ".")) {
                for (Rule rule : shelved.open().rules()) {
                    if (rule.id().equals(id)) {
                        return Optional.of(new Statement(rule, shelved.open(), series(shelved)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    // Of products that no rule names there can be any number, and the same rules speak of all of them.
    private List<ProductId> key(Software software) {
        for (ProductId product : software.lineage()) {
            if (named.contains(product)) {
                return software.lineage();
            }
        }
        return List.of();
    }

    private @Nullable List<Statement> known(List<ProductId> inner, List<ProductId> outer) {
        Map<List<ProductId>, List<Statement>> byOuter = byInnerAndOuter.get(inner);
        return byOuter == null ? null : byOuter.get(outer);
    }

    private synchronized List<Statement> learn(List<ProductId> inner, List<ProductId> outer) {
        List<Statement> known = known(inner, outer);
        if (known != null) {
            return known;
        }
        List<Statement> found = find(names(inner), names(outer));
        Map<List<ProductId>, List<Statement>> byOuter = new HashMap<>(byInnerAndOuter.getOrDefault(inner, Map.of()));
        byOuter.put(outer, found);
        Map<List<ProductId>, Map<List<ProductId>, List<Statement>>> more = new HashMap<>(byInnerAndOuter);
        more.put(inner, byOuter);
        byInnerAndOuter = more;
        return found;
    }

    private List<Statement> find(Set<String> inner, Set<String> outer) {
        List<Statement> found = new ArrayList<>();
        for (ShelvedPack shelved : shelf) {
            if (shelved.namesOneOf(inner, outer)) {
                List<RulePack> series = series(shelved);
                for (Rule rule : shelved.open().rules()) {
                    if (names(rule.scope().inner(), inner) && names(rule.scope().outer(), outer)) {
                        found.add(new Statement(rule, shelved.open(), series));
                    }
                }
            }
        }
        Collections.sort(found);
        return List.copyOf(found);
    }

    private List<RulePack> series(ShelvedPack shelved) {
        List<RulePack> series = new ArrayList<>();
        for (ShelvedPack other : shelf) {
            if (other.series().equals(shelved.series())) {
                series.add(other.open());
            }
        }
        return List.copyOf(series);
    }

    private static Set<String> names(List<ProductId> lineage) {
        Set<String> names = new HashSet<>();
        for (ProductId product : lineage) {
            names.add(product.toString());
        }
        names.add(ShelvedPack.ANY);
        return names;
    }

    private static boolean names(List<ProductPattern> patterns, Set<String> names) {
        for (ProductPattern pattern : patterns) {
            if (names.contains(pattern.isProduct() ? pattern.product() : ShelvedPack.ANY)) {
                return true;
            }
        }
        return false;
    }
}
