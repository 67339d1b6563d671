package dev.nestor.spi.compiled;

import dev.nestor.model.Purpose;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Remedy;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Scope;
import dev.nestor.rule.Status;
import dev.nestor.source.Confidence;
import dev.nestor.source.Days;
import dev.nestor.source.Evidence;
import dev.nestor.source.SourceDocument;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules of one document. */
final class RuleCode {

    private static final int STANCE = 0;
    private static final int REQUIREMENT = 1;
    private static final int ADVICE = 2;

    private static final Purpose[] PURPOSES = Purpose.values();
    private static final Axis[] AXES = Axis.values();
    private static final Status[] STATUSES = Status.values();
    private static final AdviceKind[] ADVICE_KINDS = AdviceKind.values();
    private static final Confidence[] CONFIDENCES = Confidence.values();

    private RuleCode() {}

    static void write(Rule rule, Output out) {
        out.text(rule.id());
        writeScope(rule.scope(), out);
        ConditionCode.write(rule.when(), out);
        writeEffect(rule.effect(), out);
        out.optional(rule.topic(), out::text);
        out.texts(rule.overrides());
        out.text(rule.message());
        out.list(rule.remedies(), remedy -> writeRemedy(remedy, out));
        writeEvidence(rule.evidence(), out);
        out.flag(rule.withdrawn());
        out.texts(rule.statements());
    }

    static Rule read(SourceDocument document, Input in) {
        String id = in.text();
        Scope scope = readScope(in);
        Condition when = ConditionCode.read(in);
        Effect effect = readEffect(in);
        Optional<String> topic = in.optionalText();
        Set<String> overrides = new HashSet<>(in.texts());
        String message = in.text();
        List<Remedy> remedies = readRemedies(in);
        Evidence evidence = readEvidence(document, in);
        boolean withdrawn = in.flag();
        List<String> statements = in.texts();
        return new Rule(id, scope, when, effect, topic, overrides, message, remedies, evidence, withdrawn, statements);
    }

    private static void writeScope(Scope scope, Output out) {
        out.list(scope.inner(), pattern -> writePattern(pattern, out));
        out.list(scope.outer(), pattern -> writePattern(pattern, out));
        out.list(scope.purposes().stream().sorted().toList(), out::choice);
        out.number(scope.lowestLevel());
        out.number(scope.highestLevel());
    }

    private static Scope readScope(Input in) {
        List<ProductPattern> inner = readPatterns(in);
        List<ProductPattern> outer = readPatterns(in);
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        for (int count = in.number(); count > 0; count--) {
            purposes.add(in.choice(PURPOSES));
        }
        return new Scope(inner, outer, purposes, in.number(), in.number());
    }

    private static void writePattern(ProductPattern pattern, Output out) {
        out.text(pattern.product());
        ValueCode.writeRange(pattern.versions(), out);
    }

    private static List<ProductPattern> readPatterns(Input in) {
        int count = in.number();
        List<ProductPattern> patterns = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            patterns.add(new ProductPattern(in.text(), ValueCode.readRange(in)));
        }
        return patterns;
    }

    private static void writeEffect(Effect effect, Output out) {
        if (effect instanceof Effect.Stance stance) {
            out.number(STANCE);
            out.choice(stance.axis());
            out.choice(stance.status());
        } else if (effect instanceof Effect.Requirement requirement) {
            out.number(REQUIREMENT);
            out.choice(requirement.axis());
            ConditionCode.write(requirement.requires(), out);
            out.choice(requirement.holds());
            out.choice(requirement.otherwise());
        } else if (effect instanceof Effect.Advice advice) {
            out.number(ADVICE);
            out.choice(advice.kind());
        }
    }

    private static Effect readEffect(Input in) {
        int kind = in.number();
        return switch (kind) {
            case STANCE -> new Effect.Stance(in.choice(AXES), in.choice(STATUSES));
            case REQUIREMENT ->
                new Effect.Requirement(
                        in.choice(AXES), ConditionCode.read(in), in.choice(STATUSES), in.choice(STATUSES));
            case ADVICE -> new Effect.Advice(in.choice(ADVICE_KINDS));
            default -> throw new IllegalStateException("no kind of effect: `" + kind + "`");
        };
    }

    private static void writeRemedy(Remedy remedy, Output out) {
        out.text(remedy.summary());
        out.optional(remedy.command(), out::text);
    }

    private static List<Remedy> readRemedies(Input in) {
        int count = in.number();
        List<Remedy> remedies = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            remedies.add(new Remedy(in.text(), in.optionalText()));
        }
        return remedies;
    }

    private static void writeEvidence(Evidence evidence, Output out) {
        out.text(evidence.section());
        PackCode.writeDays(evidence.attested(), out);
        out.choice(evidence.confidence());
    }

    private static Evidence readEvidence(SourceDocument document, Input in) {
        String section = in.text();
        Days attested = PackCode.readDays(in);
        return new Evidence(document, section, attested, in.choice(CONFIDENCES));
    }
}
