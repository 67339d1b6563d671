package dev.nestor.spi;

import dev.nestor.model.ProductId;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Scope;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which products a plugin would have had something to say about. */
final class Coverage {

    private Coverage() {}

    /**
     * Its own products or, of a plugin without any, such as a company's own rules, those its rules name.
     *
     * @param packs as far as they could be read
     * @return empty if they could not be learned
     */
    static Optional<Set<ProductId>> of(Candidate candidate, Collection<RulePack> packs) {
        return candidate
                .covers()
                .map(own -> own.isEmpty() ? named(packs) : own)
                .filter(products -> !products.isEmpty());
    }

    private static Set<ProductId> named(Collection<RulePack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::scope)
                .flatMap(Coverage::patterns)
                .filter(ProductPattern::isProduct)
                .map(pattern -> ProductId.parse(pattern.product()))
                .collect(Collectors.toSet());
    }

    private static Stream<ProductPattern> patterns(Scope scope) {
        return Stream.concat(scope.inner().stream(), scope.outer().stream());
    }
}
