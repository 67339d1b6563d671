package dev.nestor.spi;

import dev.nestor.model.ProductId;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a plugin would have had something to say about.
 *
 * @param products empty if they could not be learned
 * @param everything whether it may be any product
 */
record Coverage(Optional<Set<ProductId>> products, boolean everything) {

    /**
     * Its own products or, of a plugin without any, such as a company's own rules, those its rules name; and everything
     * if its rules name more than products, or some of them could not be read.
     *
     * @param packs as far as they could be read
     * @param complete whether all could
     */
    static Coverage of(Candidate candidate, Collection<ShelvedPack> packs, boolean complete) {
        if (candidate.covers().filter(Set::isEmpty).isEmpty()) {
            return new Coverage(candidate.covers(), false);
        }
        List<ProductPattern> patterns = packs.stream()
                .flatMap(pack -> pack.open().rules().stream())
                .map(Rule::scope)
                .flatMap(Coverage::patterns)
                .toList();
        boolean everything = !complete || !patterns.stream().allMatch(ProductPattern::isProduct);
        return new Coverage(Optional.of(named(patterns)).filter(named -> !named.isEmpty()), everything);
    }

    private static Set<ProductId> named(Collection<ProductPattern> patterns) {
        return patterns.stream()
                .filter(ProductPattern::isProduct)
                .map(pattern -> ProductId.parse(pattern.product()))
                .collect(Collectors.toSet());
    }

    private static Stream<ProductPattern> patterns(Scope scope) {
        return Stream.concat(scope.inner().stream(), scope.outer().stream());
    }
}
