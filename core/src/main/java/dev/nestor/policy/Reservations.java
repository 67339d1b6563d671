package dev.nestor.policy;

import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.NestingResult;
import dev.nestor.assessment.Reservation;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Spells out what the posture does not let pass, axis by axis and level by level. */
final class Reservations {

    private final Weights weights;
    private final List<NestingResult> nestings;
    private final List<Finding> findings;

    /**
     * @param weights of each axis at each level
     * @param findings those of all levels
     */
    Reservations(Weights weights, List<NestingResult> nestings, List<Finding> findings) {
        this.weights = weights;
        this.nestings = nestings;
        this.findings = findings;
    }

    /** Worst first, then by axis and level. */
    List<Reservation> list() {
        List<Reservation> reservations = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            for (NestingResult nesting : nestings) {
                Weight weight = weights.of(nesting.nesting().level(), axis);
                if (weight.grade() != Grade.PASSES) {
                    reservations.add(reservation(weight, nesting, axis));
                }
            }
        }
        reservations.sort(Comparator.comparing(Reservation::grade));
        return reservations;
    }

    private Reservation reservation(Weight weight, NestingResult nesting, Axis axis) {
        AxisResult result = nesting.axis(axis);
        return new Reservation(
                weight.grade(),
                axis,
                nesting.nesting().level(),
                result.status(),
                sentences(nesting, axis, reasons(findings, nesting, axis)),
                result.because(),
                weight.unwaived(),
                weight.waivedBy());
    }

    /** Those of {@code findings} that decide an axis at one level. */
    static List<Finding> reasons(List<Finding> findings, NestingResult nesting, Axis axis) {
        List<String> because = nesting.axis(axis).because();
        return findings.stream()
                .filter(finding -> finding.level() == nesting.nesting().level()
                        && finding.axis() == axis
                        && because.contains(finding.rule().id()))
                .toList();
    }

    /** @param reasons those that decide {@code axis}, in order */
    static List<String> sentences(NestingResult nesting, Axis axis, List<Finding> reasons) {
        AxisResult result = nesting.axis(axis);
        return switch (result.status()) {
            case UNSTATED -> unstated(nesting, axis);
            case UNKNOWN -> unknown(nesting.nesting(), result, reasons);
            default -> messages(reasons);
        };
    }

    private static List<String> unstated(NestingResult result, Axis axis) {
        Nesting nesting = result.nesting();
        String where = nesting.inner() + " inside " + nesting.outer();
        List<String> silent = result.silent();
        boolean namesTheSilent = axis == Axis.SUPPORT && !silent.isEmpty();
        return List.of(
                namesTheSilent
                        ? "no statement of `" + String.join("` or `", silent) + "` on " + where + " is known"
                        : "nobody states anything on the " + axis.word() + " of " + where);
    }

    private static List<String> unknown(Nesting nesting, AxisResult result, List<Finding> reasons) {
        List<String> sentences = new ArrayList<>();
        SortedSet<String> missing = missing(nesting, reasons);
        if (!missing.isEmpty()) {
            sentences.add("depends on what is not known: `" + String.join("`, `", missing) + "`");
        }
        sentences.addAll(messages(reasons));
        unread(result, reasons).ifPresent(sentences::add);
        return sentences;
    }

    private static SortedSet<String> missing(Nesting nesting, List<Finding> reasons) {
        SortedSet<String> missing = new TreeSet<>();
        MissingFacts.unknownProducts(nesting).forEach(place -> missing.add(place.toString()));
        reasons.forEach(finding -> finding.missing()
                .forEach(operand -> missing.add(operand.place(finding.nesting()).toString())));
        return missing;
    }

    /** Each once. */
    private static List<String> messages(List<Finding> reasons) {
        List<String> messages = new ArrayList<>(reasons.size());
        for (Finding reason : reasons) {
            String message = reason.message();
            if (!messages.contains(message)) {
                messages.add(message);
            }
        }
        return messages;
    }

    private static Optional<String> unread(AxisResult result, List<Finding> reasons) {
        List<String> sources = result.because().stream()
                .filter(id -> reasons.stream()
                        .noneMatch(finding -> finding.rule().id().equals(id)))
                .toList();
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of("what `" + String.join("`, `", sources) + "` would say is not known");
    }
}
