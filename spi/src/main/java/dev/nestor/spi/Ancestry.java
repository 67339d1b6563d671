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
import org.jspecify.annotations.Nullable;

/** Sees to it that what products are based on, or are called by now, exists. */
final class Ancestry {

    private final Map<ProductId, Product> products = new HashMap<>();

    private Ancestry(Collection<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            for (Product product : candidate.contents().products()) {
                for (ProductId name : Contents.names(product)) {
                    products.put(name, product);
                }
            }
        }
    }

    static Problems problems(Collection<Candidate> candidates) {
        Ancestry ancestry = new Ancestry(candidates);
        Problems problems = new Problems();
        for (Candidate candidate : candidates) {
            for (Product product : candidate.contents().products()) {
                Optional<String> problem = ancestry.problem(product);
                if (problem.isPresent()) {
                    problems.add(candidate, problem.get());
                }
            }
        }
        return problems;
    }

    private Optional<String> problem(Product product) {
        Optional<ProductId> base = product.basedOn();
        if (base.isPresent() && !products.containsKey(base.get())) {
            return Optional.of("its product `" + product.id() + "` is based on an unknown one: `" + base.get() + "`");
        }
        Optional<Renaming> renaming = product.renaming();
        if (renaming.isPresent() && !products.containsKey(renaming.get().product())) {
            return Optional.of("its product `" + product.id() + "` is renamed to an unknown one: `"
                    + renaming.get().product() + "`");
        }
        return isBasedOnItself(product)
                ? Optional.of("its product `" + product.id() + "` is based on itself")
                : Optional.empty();
    }

    private boolean isBasedOnItself(Product product) {
        Set<ProductId> seen = new HashSet<>();
        Product base = base(product);
        while (base != null && seen.add(base.id())) {
            base = base(base);
        }
        return seen.contains(product.id());
    }

    private @Nullable Product base(Product product) {
        return product.basedOn().isPresent() ? products.get(product.basedOn().get()) : null;
    }
}
