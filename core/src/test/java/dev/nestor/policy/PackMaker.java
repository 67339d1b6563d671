package dev.nestor.policy;

import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Purpose;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Operator;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Remedy;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Scope;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import dev.nestor.source.Confidence;
import dev.nestor.source.Days;
import dev.nestor.source.Evidence;
import dev.nestor.source.SourceDocument;
import dev.nestor.version.KnownVersion;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a rule pack of an invented document, one rule a line. */
final class PackMaker {

    private final String id;
    private SourceDocument document;
    private String series;
    private Days covers = days("2010-01-01", null);
    private Optional<LocalDate> published = Optional.empty();
    private final List<Rule> rules = new ArrayList<>();

    private PackMaker(String id, String publisher, Authority authority) {
        this.id = id;
        this.series = id;
        this.document = new SourceDocument(
                "Notes of " + publisher, URI.create("https://example.org/" + id), publisher, authority, Acme.TODAY);
    }

    static PackMaker policyOf(String publisher) {
        return new PackMaker(publisher + ".policy", publisher, Authority.VENDOR_POLICY);
    }

    static PackMaker document(String id, String publisher, Authority authority) {
        return new PackMaker(id, publisher, authority);
    }

    PackMaker covering(String from, String until) {
        covers = days(from, until);
        return this;
    }

    /** Before any rule. */
    PackMaker readOn(String day) {
        document = new SourceDocument(
                document.title(), document.url(), document.publisher(), document.authority(), LocalDate.parse(day));
        return this;
    }

    PackMaker publishedOn(String day) {
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    PackMaker inSeries(String name) {
        series = name;
        return this;
    }

    PackMaker stance(String name, String inner, String outer, Axis axis, Status status) {
        return add(rule(name, scope(inner, outer), Condition.always(), new Effect.Stance(axis, status), Set.of()));
    }

    PackMaker stanceWhen(String name, String inner, String outer, Condition when, Axis axis, Status status) {
        return add(rule(name, scope(inner, outer), when, new Effect.Stance(axis, status), Set.of()));
    }

    PackMaker exception(String name, String inner, String outer, Axis axis, Status status, String... overrides) {
        return add(rule(
                name, scope(inner, outer), Condition.always(), new Effect.Stance(axis, status), Set.of(overrides)));
    }

    PackMaker exceptionWhen(
            String name, String inner, String outer, Condition when, Axis axis, Status status, String... overrides) {
        return add(rule(name, scope(inner, outer), when, new Effect.Stance(axis, status), Set.of(overrides)));
    }

    PackMaker requirement(
            String name, String inner, String outer, Axis axis, Condition requires, Status holds, Status otherwise) {
        return add(rule(
                name,
                scope(inner, outer),
                Condition.always(),
                new Effect.Requirement(axis, requires, holds, otherwise),
                Set.of()));
    }

    PackMaker advice(String name, String inner, String outer, AdviceKind kind) {
        return add(rule(name, scope(inner, outer), Condition.always(), new Effect.Advice(kind), Set.of()));
    }

    PackMaker adviceWhen(String name, String inner, String outer, Condition when, AdviceKind kind) {
        return add(rule(name, scope(inner, outer), when, new Effect.Advice(kind), Set.of()));
    }

    PackMaker inProduction(String name, String inner, String outer, Axis axis, Status status) {
        Scope scope = new Scope(
                List.of(ProductPattern.parse(inner)),
                List.of(ProductPattern.parse(outer)),
                EnumSet.of(Purpose.PRODUCTION),
                1,
                Integer.MAX_VALUE);
        return add(rule(name, scope, Condition.always(), new Effect.Stance(axis, status), Set.of()));
    }

    PackMaker fromLevel(int level, String name, String inner, String outer, Axis axis, Status status) {
        Scope scope = new Scope(
                List.of(ProductPattern.parse(inner)),
                List.of(ProductPattern.parse(outer)),
                Set.of(),
                level,
                Integer.MAX_VALUE);
        return add(rule(name, scope, Condition.always(), new Effect.Stance(axis, status), Set.of()));
    }

    /** The last rule, stated on other days. */
    PackMaker on(String from, String until) {
        Rule last = rules.remove(rules.size() - 1);
        Evidence evidence = new Evidence(document, "a section", days(from, until), Confidence.HIGH);
        return add(copy(last, evidence, last.withdrawn()));
    }

    /** The last rule, read in a text that quotes the vendor. */
    PackMaker quoted() {
        Rule last = rules.remove(rules.size() - 1);
        Evidence read = last.evidence();
        Evidence evidence = new Evidence(read.document(), read.section(), read.attested(), Confidence.MEDIUM);
        return add(copy(last, evidence, last.withdrawn()));
    }

    /** The last rule, taken back by its publisher. */
    PackMaker withdrawn() {
        Rule last = rules.remove(rules.size() - 1);
        return add(copy(last, last.evidence(), true));
    }

    /** The last rule, on a topic that it shares with others. */
    PackMaker about(String topic) {
        Rule last = rules.remove(rules.size() - 1);
        return add(new Rule(
                last.id(),
                last.scope(),
                last.when(),
                last.effect(),
                Optional.of(topic),
                last.overrides(),
                last.message(),
                last.remedies(),
                last.evidence(),
                last.withdrawn(),
                last.statements()));
    }

    RulePack pack() {
        return new RulePack(id, 1, document, series, covers, published, List.of(), List.of(), rules);
    }

    static Condition is(String operand, String value) {
        return comparison(operand, Operator.IS, value);
    }

    static Condition atLeast(String operand, String value) {
        return comparison(operand, Operator.AT_LEAST, value);
    }

    static Condition comparison(String operand, Operator operator, String value) {
        Operand parsed = Operand.parse(operand);
        FactValue literal = parsed.isVersion()
                ? new FactValue.Versioned(KnownVersion.tryParse(value).orElseThrow())
                : FactDictionary.standard().get(parsed.name()).parse(value);
        return new Condition.Comparison(parsed, operator, literal);
    }

    static Days days(String from, String until) {
        return new Days(LocalDate.parse(from), Optional.ofNullable(until).map(LocalDate::parse));
    }

    private PackMaker add(Rule rule) {
        rules.add(rule);
        return this;
    }

    private static Scope scope(String inner, String outer) {
        return Scope.of(ProductPattern.parse(inner), ProductPattern.parse(outer));
    }

    private Rule rule(String name, Scope scope, Condition when, Effect effect, Set<String> overrides) {
        return new Rule(
                id + "." + name,
                scope,
                when,
                effect,
                Optional.empty(),
                overrides,
                "the notes say " + name,
                List.of(new Remedy("do as the notes on " + name + " say", Optional.empty())),
                new Evidence(document, "a section", days("2010-01-01", null), Confidence.HIGH),
                false,
                List.of());
    }

    private static Rule copy(Rule rule, Evidence evidence, boolean withdrawn) {
        return new Rule(
                rule.id(),
                rule.scope(),
                rule.when(),
                rule.effect(),
                rule.topic(),
                rule.overrides(),
                rule.message(),
                rule.remedies(),
                evidence,
                withdrawn,
                rule.statements());
    }
}
