package dev.nestor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.fact.FactValue;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.review.DecisionRecord;
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
import dev.nestor.version.Version;
import dev.nestor.version.VersionRange;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The digest of a pack is that of what it says: every word counts, and nothing else. */
class PackDigestTest {

    private static final SourceDocument DOCUMENT = document("Notes", "2026-11-21");
    private static final Condition BIG = comparison("memory", Operator.AT_LEAST, new FactValue.Bytes(4L << 30));
    private static final Effect SUPPORTED = new Effect.Stance(Axis.SUPPORT, Status.SUPPORTED);
    private static final Rule RULE = rule("acme.notes.a", "acme/hyper [8.0,9.0)", BIG, SUPPORTED, "Hyper runs");
    private static final Rule SECOND =
            rule("acme.notes.b", "*", Condition.always(), SUPPORTED, "everything runs, more or less");

    @Test
    void isTheSameForTheSameContentOnEveryMachine() {
        assertThat(digest(pack(1, DOCUMENT, RULE, SECOND)))
                .isEqualTo(digest(pack(1, DOCUMENT, RULE, SECOND)))
                .isEqualTo("943b992f8c79664729a5a509aa897660c2f85f3252f055586677d27deb90a6b2");
    }

    @Test
    void doesNotDependOnTheOrderOfRulesNorOnHowVersionsWereTyped() {
        Rule typed = rule("acme.notes.a", "acme/hyper [8,9)", BIG, SUPPORTED, "Hyper runs");

        assertThat(digest(pack(1, DOCUMENT, SECOND, typed))).isEqualTo(digest(pack(1, DOCUMENT, RULE, SECOND)));
    }

    @Test
    void changesWithEveryWordOfThePackEvenIfTheRevisionDoesNot() {
        List<RulePack> packs = new ArrayList<>(List.of(
                pack(1, DOCUMENT, RULE),
                pack(2, DOCUMENT, RULE),
                pack(1, document("Other notes", "2026-11-21"), RULE),
                pack(1, document("Notes", "2026-11-20"), RULE),
                pack(1, DOCUMENT),
                pack(1, DOCUMENT, RULE, SECOND),
                new RulePack("acme.notes", 1, DOCUMENT, "notes", days("2010-01-01"), List.of(), List.of(RULE)),
                new RulePack("acme.notes", 1, DOCUMENT, "acme.notes", days("2011-01-01"), List.of(), List.of(RULE)),
                published(Optional.of(LocalDate.of(2010, 1, 1)), List.of(), List.of()),
                published(
                        Optional.empty(),
                        List.of(new RulePack.Change(LocalDate.of(2014, 3, 3), "names Hyper")),
                        List.of()),
                published(Optional.empty(), List.of(), List.of(table("7.0"))),
                published(Optional.empty(), List.of(), List.of(table("7.1")))));
        rules().forEach(rule -> packs.add(pack(1, DOCUMENT, rule)));

        assertThat(packs)
                .hasSizeGreaterThan(40)
                .extracting(PackDigestTest::digest)
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsCodeByItsNameAndByWhatItLooksAt() {
        Rule one = rule("acme.notes.a", "acme/hyper", new Coded("memory"), SUPPORTED, "Hyper runs");
        Rule other = rule("acme.notes.a", "acme/hyper", new Coded("cpu.count"), SUPPORTED, "Hyper runs");

        assertThat(digest(pack(1, DOCUMENT, one)))
                .isEqualTo(digest(pack(1, DOCUMENT, one)))
                .isNotEqualTo(digest(pack(1, DOCUMENT, other)));
    }

    /** The rule, with one thing changed in each. */
    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        Condition on = comparison("vm.hardwareVirtualization", Operator.IS, new FactValue.Flag(true));
        for (Condition condition : List.of(
                Condition.always(),
                on,
                comparison("outer.memory", Operator.AT_LEAST, new FactValue.Bytes(4L << 30)),
                comparison("memory", Operator.ABOVE, new FactValue.Bytes(4L << 30)),
                comparison("memory", Operator.AT_LEAST, new FactValue.Bytes(8L << 30)),
                comparison("cpu.count", Operator.AT_LEAST, new FactValue.Count(2)),
                comparison("os.edition", Operator.IS, new FactValue.Word("true")),
                comparison("cpu.features", Operator.CONTAINS, new FactValue.Words(List.of("ept", "vt-x"))),
                comparison("cpu.features", Operator.CONTAINS, new FactValue.Words(List.of("ept"))),
                comparison("version", Operator.AT_LEAST, version("8.0")),
                comparison("version", Operator.AT_LEAST, version("8.0 Update 1")),
                new Condition.Match(Operand.parse("memory"), Operator.BELOW, Operand.parse("outer.memory")),
                new Condition.Match(Operand.parse("memory"), Operator.BELOW, Operand.parse("hardware.memory")),
                new Condition.Not(BIG),
                new Condition.Not(new Condition.Not(BIG)),
                new Condition.All(List.of(BIG, on)),
                new Condition.Any(List.of(BIG, on)),
                new Condition.All(List.of(BIG, new Condition.All(List.of(on)))))) {
            rules.add(rule("acme.notes.a", "acme/hyper [8.0,9.0)", condition, SUPPORTED, "Hyper runs"));
        }
        for (Effect effect : List.of(
                new Effect.Stance(Axis.SUPPORT, Status.UNSUPPORTED),
                new Effect.Requirement(Axis.ENABLEMENT, BIG, Status.READY, Status.BLOCKED),
                new Effect.Requirement(Axis.ENABLEMENT, BIG, Status.BLOCKED, Status.READY),
                new Effect.Advice(AdviceKind.RISK),
                new Effect.Advice(AdviceKind.CHANNEL))) {
            rules.add(rule("acme.notes.a", "acme/hyper [8.0,9.0)", BIG, effect, "Hyper runs"));
        }
        for (String inner :
                List.of("acme/hyper", "acme/hyper [8.0,)", "acme/hyper [8.0.1,9.0)", "acme/desk [8.0,9.0)")) {
            rules.add(rule("acme.notes.a", inner, BIG, SUPPORTED, "Hyper runs"));
        }
        rules.add(rule("acme.notes.a", "acme/hyper [8.0,9.0)", BIG, SUPPORTED, "Hyper runs well"));
        rules.add(rule("acme.notes.c", "acme/hyper [8.0,9.0)", BIG, SUPPORTED, "Hyper runs"));
        rules.add(new RuleEdit(RULE).topic("network").rule());
        rules.add(new RuleEdit(RULE).overrides("acme.notes.b").rule());
        rules.add(
                new RuleEdit(RULE).remedy(new Remedy("do it", Optional.empty())).rule());
        rules.add(new RuleEdit(RULE)
                .remedy(new Remedy("do it", Optional.of("do --it")))
                .rule());
        rules.add(new RuleEdit(RULE).withdrawn().rule());
        rules.add(new RuleEdit(RULE).statement("ACME-1").rule());
        rules.add(new RuleEdit(RULE)
                .evidence(new Evidence(DOCUMENT, "end", days("2010-01-01"), Confidence.HIGH))
                .rule());
        rules.add(new RuleEdit(RULE)
                .evidence(new Evidence(DOCUMENT, "top", days("2011-01-01"), Confidence.HIGH))
                .rule());
        rules.add(new RuleEdit(RULE)
                .evidence(new Evidence(DOCUMENT, "top", days("2010-01-01"), Confidence.MEDIUM))
                .rule());
        return rules;
    }

    private record Coded(String fact) implements Condition.Coded {

        @Override
        public Truth judge(Nesting nesting) {
            return Truth.TRUE;
        }

        @Override
        public Set<Operand> operands() {
            return Set.of(Operand.parse(fact));
        }

        @Override
        public String describe() {
            return "it is so";
        }
    }

    /** A rule with one thing changed. */
    private record RuleEdit(Rule rule) {

        RuleEdit topic(String topic) {
            return edit(Optional.of(topic), rule.overrides(), rule.remedies(), rule.evidence(), false, List.of());
        }

        RuleEdit overrides(String other) {
            return edit(rule.topic(), Set.of(other), rule.remedies(), rule.evidence(), false, List.of());
        }

        RuleEdit remedy(Remedy remedy) {
            return edit(rule.topic(), rule.overrides(), List.of(remedy), rule.evidence(), false, List.of());
        }

        RuleEdit evidence(Evidence evidence) {
            return edit(rule.topic(), rule.overrides(), rule.remedies(), evidence, false, List.of());
        }

        RuleEdit withdrawn() {
            return edit(rule.topic(), rule.overrides(), rule.remedies(), rule.evidence(), true, List.of());
        }

        RuleEdit statement(String statement) {
            return edit(rule.topic(), rule.overrides(), rule.remedies(), rule.evidence(), false, List.of(statement));
        }

        private RuleEdit edit(
                Optional<String> topic,
                Set<String> overrides,
                List<Remedy> remedies,
                Evidence evidence,
                boolean withdrawn,
                List<String> statements) {
            return new RuleEdit(new Rule(
                    rule.id(),
                    rule.scope(),
                    rule.when(),
                    rule.effect(),
                    topic,
                    overrides,
                    rule.message(),
                    remedies,
                    evidence,
                    withdrawn,
                    statements));
        }
    }

    private static String digest(RulePack pack) {
        return DecisionRecord.Pack.of(pack).digest();
    }

    private static RulePack pack(int revision, SourceDocument document, Rule... rules) {
        return new RulePack(
                "acme.notes", revision, document, "acme.notes", days("2010-01-01"), List.of(), List.of(rules));
    }

    private static RulePack published(
            Optional<LocalDate> day, List<RulePack.Change> history, List<RulePack.Table> tables) {
        return new RulePack(
                "acme.notes", 1, DOCUMENT, "acme.notes", days("2010-01-01"), day, history, tables, List.of(RULE));
    }

    private static RulePack.Table table(String gap) {
        return new RulePack.Table(
                "versions",
                Operand.Side.INNER,
                List.of(RULE.id()),
                List.of(VersionRange.below(Version.parse(gap))),
                List.of());
    }

    private static Rule rule(String id, String inner, Condition when, Effect effect, String message) {
        return new Rule(
                id,
                Scope.of(ProductPattern.parse(inner), ProductPattern.parse("*")),
                when,
                effect,
                Optional.empty(),
                Collections.emptySet(),
                message,
                List.of(),
                new Evidence(DOCUMENT, "top", days("2010-01-01"), Confidence.HIGH),
                false,
                List.of());
    }

    private static Condition comparison(String operand, Operator operator, FactValue value) {
        return new Condition.Comparison(Operand.parse(operand), operator, value);
    }

    private static FactValue version(String text) {
        return new FactValue.Versioned(KnownVersion.of(Version.parse(text)));
    }

    private static SourceDocument document(String title, String read) {
        return new SourceDocument(
                title, URI.create("https://example.org/notes"), "acme", Authority.VENDOR_POLICY, LocalDate.parse(read));
    }

    private static Days days(String from) {
        return new Days(LocalDate.parse(from), Optional.empty());
    }
}
