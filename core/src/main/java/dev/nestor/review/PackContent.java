package dev.nestor.review;

import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Remedy;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Scope;
import dev.nestor.source.Days;
import dev.nestor.source.Evidence;
import dev.nestor.source.SourceDocument;
import java.util.Comparator;

/** All that a rule pack says, the same whether it was read as a document or compiled, and in whatever order its rules stand. */
final class PackContent {

    private PackContent() {}

    static String digest(RulePack pack) {
        Digest digest = Digest.of("pack").text(pack.id()).number(pack.revision());
        addDocument(digest, pack.document());
        addDays(digest.text(pack.series()), pack.covers());
        digest.optional(pack.published(), Digest::day);
        digest.list(pack.history(), (each, change) -> each.day(change.date()).text(change.change()));
        digest.list(pack.tables(), PackContent::addTable);
        digest.list(pack.rules().stream().sorted(Comparator.comparing(Rule::id)).toList(), PackContent::addRule);
        return digest.hex();
    }

    private static void addDocument(Digest digest, SourceDocument document) {
        digest.text(document.title()).text(document.url().toString()).text(document.publisher());
        digest.choice(document.authority()).day(document.read());
    }

    private static void addDays(Digest digest, Days days) {
        digest.day(days.from()).optional(days.until(), Digest::day);
    }

    private static void addTable(Digest digest, RulePack.Table table) {
        digest.text(table.name()).choice(table.side()).list(table.rules(), Digest::text);
        digest.list(table.gaps(), ValueContent::add).list(table.overlaps(), ValueContent::add);
    }

    private static void addRule(Digest digest, Rule rule) {
        addScope(digest.text(rule.id()), rule.scope());
        ConditionContent.add(digest, rule.when());
        ConditionContent.add(digest, rule.effect());
        digest.optional(rule.topic(), Digest::text);
        digest.list(rule.overrides().stream().sorted().toList(), Digest::text);
        digest.text(rule.message()).list(rule.remedies(), PackContent::addRemedy);
        addEvidence(digest, rule.evidence());
        digest.flag(rule.withdrawn()).list(rule.statements(), Digest::text);
    }

    private static void addScope(Digest digest, Scope scope) {
        digest.list(scope.inner(), PackContent::addPattern).list(scope.outer(), PackContent::addPattern);
        digest.list(scope.purposes().stream().sorted().toList(), Digest::choice);
        digest.number(scope.lowestLevel()).number(scope.highestLevel());
    }

    static void addPattern(Digest digest, ProductPattern pattern) {
        ValueContent.add(digest.text(pattern.product()), pattern.versions());
    }

    private static void addRemedy(Digest digest, Remedy remedy) {
        digest.text(remedy.summary()).optional(remedy.command(), Digest::text);
    }

    private static void addEvidence(Digest digest, Evidence evidence) {
        addDocument(digest, evidence.document());
        addDays(digest.text(evidence.section()), evidence.attested());
        digest.choice(evidence.confidence());
    }
}
