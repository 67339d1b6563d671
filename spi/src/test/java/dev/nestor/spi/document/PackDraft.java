package dev.nestor.spi.document;

import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Remedy;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Scope;
import dev.nestor.source.Authority;
import dev.nestor.source.Confidence;
import dev.nestor.source.Days;
import dev.nestor.source.Evidence;
import dev.nestor.source.SourceDocument;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule pack of an invented document, rule by rule. */
final class PackDraft {

    private static final Days SINCE_2014 = new Days(LocalDate.of(2014, 3, 3), Optional.empty());
    private static final Days UNTIL_2030 = new Days(LocalDate.of(2014, 3, 3), Optional.of(LocalDate.of(2030, 1, 1)));

    private final String id;
    private final SourceDocument document;
    private final List<Rule> rules = new ArrayList<>();

    PackDraft(String id, String publisher, Authority authority) {
        this.id = id;
        this.document = new SourceDocument(
                "About " + id,
                URI.create("https://example.org/" + id + "?q=a%20b#top"),
                publisher,
                authority,
                LocalDate.of(2026, 11, 1));
    }

    PackDraft rule(String name, Scope scope, Effect effect, String message, Remedy... remedies) {
        return add(
                name,
                scope,
                effect,
                Set.of(),
                message,
                new Evidence(document, "Résumé", SINCE_2014, Confidence.HIGH),
                remedies);
    }

    PackDraft exception(String name, Scope scope, Effect effect, String message, String... overrides) {
        return add(
                name,
                scope,
                effect,
                Set.of(overrides),
                message,
                new Evidence(document, "Exceptions", UNTIL_2030, Confidence.MEDIUM));
    }

    PackDraft advice(String name, Scope scope, AdviceKind kind, String message) {
        return add(
                name,
                scope,
                new Effect.Advice(kind),
                Set.of(),
                message,
                new Evidence(document, "Comments", SINCE_2014, Confidence.LOW));
    }

    RulePack pack() {
        return new RulePack(id, 3, document, id, SINCE_2014, List.of(), rules);
    }

    private PackDraft add(
            String name,
            Scope scope,
            Effect effect,
            Set<String> overrides,
            String message,
            Evidence evidence,
            Remedy... remedies) {
        rules.add(new Rule(
                id + "." + name,
                scope,
                Condition.always(),
                effect,
                Optional.empty(),
                overrides,
                message,
                List.of(remedies),
                evidence,
                false,
                List.of()));
        return this;
    }
}
