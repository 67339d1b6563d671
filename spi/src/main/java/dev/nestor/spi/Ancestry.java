package dev.nestor.spi;

import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Renaming;
import dev.nestor.model.ProductId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sees to it that what products are based on, or are called by now, exists. */
final class Ancestry {

    private final Map<ProductId, Product> products = new HashMap<>();

    private Ancestry(Collection<Candidate> candidates) {
        candidates.stream()
                .flatMap(candidate -> candidate.contents().products().stream())
                .forEach(product -> Contents.names(product).forEach(name -> products.put(name, product)));
    }

    static Problems problems(Collection<Candidate> candidates) {
        Ancestry ancestry = new Ancestry(candidates);
        Problems problems = new Problems();
        for (Candidate candidate : candidates) {
            candidate.contents().products().stream()
                    .flatMap(product -> ancestry.problem(product).stream())
                    .forEach(problem -> problems.add(candidate, problem));
        }
        return problems;
    }

    private Optional<String> problem(Product product) {
        Optional<String> unknown = product.basedOn()
                .filter(name -> !products.containsKey(name))
                .map(name -> "its product `" + product.id() + "` is based on an unknown one: `" + name + "`");
        Optional<String> renamed = product.renaming()
                .map(Renaming::product)
                .filter(name -> !products.containsKey(name))
                .map(name -> "its product `" + product.id() + "` is renamed to an unknown one: `" + name + "`");
        return unknown.or(() -> renamed).or(() -> circle(product));
    }

    private Optional<String> circle(Product product) {
        Set<ProductId> seen = new HashSet<>();
        Optional<Product> base = base(product);
        while (base.isPresent() && seen.add(base.get().id())) {
            base = base(base.get());
        }
        return seen.contains(product.id())
                ? Optional.of("its product `" + product.id() + "` is based on itself")
                : Optional.empty();
    }

    private Optional<Product> base(Product product) {
        return product.basedOn().flatMap(name -> Optional.ofNullable(products.get(name)));
    }
}
