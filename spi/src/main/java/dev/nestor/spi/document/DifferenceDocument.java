package dev.nestor.spi.document;

import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.MissingFact;
import dev.nestor.assessment.Verdict;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Place;
import dev.nestor.model.Purpose;
import dev.nestor.review.Difference;
import dev.nestor.review.Shift;
import dev.nestor.rule.Axis;
import dev.nestor.spi.document.AssessmentDocument.Advisory;
import dev.nestor.spi.document.AssessmentDocument.Condition;
import dev.nestor.spi.document.AssessmentDocument.Conflict;
import dev.nestor.spi.document.AssessmentDocument.Finding;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A difference as a document of the format {@value #FORMAT}: what two answers do not have in common, in the words of
 * their own documents. What they share is left out, except for what was asked and the verdicts.
 *
 * <p>What was written reads as an equal document.
 *
 * @param line the line of the file that the stack stands on, from 1; empty for one that stands by itself
 * @param layers the software of layers, by level
 * @param facts amounts and versions are the words of the document, as in an assessment
 */
public record DifferenceDocument(
        Optional<Integer> line,
        Answer before,
        Answer after,
        SortedMap<Integer, Shift<String>> layers,
        SortedMap<Place, Shift<FactValue>> facts,
        Map<Axis, Shift<AxisResult>> axes,
        SortedMap<Integer, Map<Axis, Shift<AxisResult>>> nestings,
        List<Shift<Condition>> conditions,
        List<Shift<Finding>> findings,
        List<Shift<MissingFact>> missing,
        List<Shift<Conflict>> conflicts,
        List<Shift<Advisory>> advisories,
        List<Shift<Quarantine>> quarantined) {

    /** What stands in the document's field {@code format}. */
    public static final String FORMAT = "nestor/difference/1";

    /**
     * What was asked, and the answer in one word.
     *
     * @param stack the software of each layer, hardware first
     */
    public record Answer(
            Verdict verdict,
            Purpose purpose,
            boolean purposeAssumed,
            LocalDate asOf,
            boolean historical,
            List<String> stack) {

        public Answer {
            stack = List.copyOf(stack);
        }
    }

    public DifferenceDocument {
        layers = Collections.unmodifiableSortedMap(new TreeMap<>(layers));
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        axes = copy(axes);
        SortedMap<Integer, Map<Axis, Shift<AxisResult>>> copies = new TreeMap<>();
        nestings.forEach((level, differing) -> copies.put(level, copy(differing)));
        nestings = Collections.unmodifiableSortedMap(copies);
        conditions = List.copyOf(conditions);
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
        conflicts = List.copyOf(conflicts);
        advisories = List.copyOf(advisories);
        quarantined = List.copyOf(quarantined);
    }

    public static DifferenceDocument of(Difference difference) {
        return DifferenceForm.of(difference, Optional.empty());
    }

    /** The difference about the stack on one line of a file. */
    public static DifferenceDocument of(Difference difference, int line) {
        return DifferenceForm.of(difference, Optional.of(line));
    }

    /** @throws JsonException if it is not of the format */
    public static DifferenceDocument read(JsonValue document) {
        return DifferenceForm.read(document);
    }

    public void write(JsonWriter out) {
        DifferenceForm.write(this, out);
    }

    private static Map<Axis, Shift<AxisResult>> copy(Map<Axis, Shift<AxisResult>> axes) {
        Map<Axis, Shift<AxisResult>> copy = new EnumMap<>(Axis.class);
        copy.putAll(axes);
        return Collections.unmodifiableMap(copy);
    }
}
