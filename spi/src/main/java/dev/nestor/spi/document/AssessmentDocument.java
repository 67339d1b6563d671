package dev.nestor.spi.document;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Finding.State;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.MissingFact;
import dev.nestor.assessment.Verdict;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Purpose;
import dev.nestor.review.Basis;
import dev.nestor.review.Limits;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Remedy;
import dev.nestor.rule.Status;
import dev.nestor.source.Evidence;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import dev.nestor.waiver.WaiverUse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An assessment as a document of the format {@value #FORMAT}: rules and stacks are named and not contained, so that it
 * can be read without the plugins it was made with.
 *
 * <p>What was written reads as an equal document.
 *
 * @param asOf the day whose statements count
 * @param stack the software of each layer, hardware first
 * @param machines what people call the machine of each layer, empty where nobody calls it anything; no element if that
 *     is so of all
 * @param axes all four
 * @param conditions what stands between the stack and a plain yes, worst first
 * @param waivers what became of the waivers that are about the stack
 * @param basis how old the statements behind it are; empty in documents that were written before there was such a field
 */
public record AssessmentDocument(
        Verdict verdict,
        Purpose purpose,
        boolean purposeAssumed,
        LocalDate asOf,
        boolean historical,
        List<String> stack,
        List<String> machines,
        Map<Axis, AxisResult> axes,
        List<Condition> conditions,
        List<Nesting> nestings,
        List<Finding> findings,
        List<Advisory> advisories,
        List<MissingFact> missing,
        List<Conflict> conflicts,
        List<WaiverUse> waivers,
        List<Pack> packs,
        List<Quarantine> quarantined,
        Optional<Basis> basis) {

    /** What stands in the document's field {@code format}. */
    public static final String FORMAT = "nestor/assessment/1";

    /**
     * Something to know or to do before the answer is a plain yes.
     *
     * @param grade how much it weighs; never {@link Grade#PASSES}
     * @param unwaived how much it would weigh if nobody had waived anything
     * @param waivedBy the ids of the waivers of it or of rules behind it
     */
    public record Condition(
            Axis axis,
            Grade grade,
            int level,
            Status status,
            String message,
            List<String> rules,
            Grade unwaived,
            List<String> waivedBy) {

        public Condition {
            rules = List.copyOf(rules);
            waivedBy = List.copyOf(waivedBy);
        }
    }

    /**
     * The axes of one nesting.
     *
     * @param silent the vendors concerned that say nothing about support
     */
    public record Nesting(int level, String outer, String inner, Map<Axis, AxisResult> axes, List<String> silent) {

        public Nesting {
            axes = Collections.unmodifiableMap(new EnumMap<>(axes));
            silent = List.copyOf(silent);
        }
    }

    /**
     * What a rule says about a nesting.
     *
     * @param decides whether it counts: its party is concerned, and has not withdrawn it
     * @param withdrawn whether its party took it back as an error
     * @param weighedDownBy the ids of the rules that override or outrank it
     * @param facts what it looked at and found, by operand such as {@code outer.version}; amounts and versions are the
     *     words of the document, because only a declaration tells them from any other text
     * @param missing the operands it looked for and did not find
     */
    public record Finding(
            String rule,
            int level,
            Axis axis,
            Status status,
            State state,
            String party,
            boolean decides,
            boolean withdrawn,
            List<String> weighedDownBy,
            String message,
            Map<String, FactValue> facts,
            List<String> missing,
            List<Remedy> remedies,
            Evidence evidence) {

        public Finding {
            weighedDownBy = List.copyOf(weighedDownBy);
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
            missing = List.copyOf(missing);
            remedies = List.copyOf(remedies);
        }
    }

    /**
     * Something to know beside the axes.
     *
     * @param rule the rule that says it; empty, like the evidence, for what is said of the question itself
     */
    public record Advisory(
            int level,
            AdviceKind kind,
            State state,
            String message,
            Optional<String> rule,
            Optional<Evidence> evidence) {

        public Advisory {
            if (rule.isPresent() != evidence.isPresent()) {
                throw new IllegalArgumentException("advisory needs both a rule and its evidence, or neither");
            }
        }
    }

    /** Rules of one party, of equal authority and on one topic, that disagree. */
    public record Conflict(int level, Axis axis, String party, String topic, List<String> rules) {

        public Conflict {
            rules = List.copyOf(rules);
        }
    }

    /** A rule pack that spoke. */
    public record Pack(String id, int revision) {}

    public AssessmentDocument {
        stack = List.copyOf(stack);
        machines = List.copyOf(machines);
        axes = Collections.unmodifiableMap(new EnumMap<>(axes));
        conditions = List.copyOf(conditions);
        nestings = List.copyOf(nestings);
        findings = List.copyOf(findings);
        advisories = List.copyOf(advisories);
        missing = List.copyOf(missing);
        conflicts = List.copyOf(conflicts);
        waivers = List.copyOf(waivers);
        packs = List.copyOf(packs);
        quarantined = List.copyOf(quarantined);
    }

    /** With a basis by {@link Limits#standard}. */
    public static AssessmentDocument of(Assessment assessment) {
        return of(assessment, Limits.standard());
    }

    public static AssessmentDocument of(Assessment assessment, Limits limits) {
        return AssessmentForm.of(assessment, Basis.of(assessment, limits));
    }

    /** @throws JsonException if it is not of the format */
    public static AssessmentDocument read(JsonValue document) {
        return AssessmentForm.read(document);
    }

    public void write(JsonWriter out) {
        AssessmentForm.write(this, out);
    }
}
