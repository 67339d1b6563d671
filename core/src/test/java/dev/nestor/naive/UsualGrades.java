package dev.nestor.naive;

import dev.nestor.assessment.Verdict;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.util.List;
import java.util.Map;

/** What each status weighs by the usual posture, as its table has it. */
final class UsualGrades {

    static final int PASSES = 3;

    private static final Map<Axis, List<String>> PRODUCTION = Map.of(
            Axis.SUPPORT, List.of("unsupported conflicting unstated preview", "unknown", "conditional"),
            Axis.FEASIBILITY, List.of("impossible", "unknown", "unproven conflicting unstated"),
            Axis.LICENSING, List.of("license-required", "unknown", "conflicting unstated"),
            Axis.ENABLEMENT, List.of("blocked", "unknown conflicting", "unstated"));

    private static final Map<Axis, List<String>> OTHERS = Map.of(
            Axis.SUPPORT, List.of("", "", "unsupported conflicting unknown unstated preview conditional"),
            Axis.FEASIBILITY, List.of("impossible", "unknown unstated", "unproven conflicting"),
            Axis.LICENSING, List.of("", "", "license-required conflicting unknown unstated"),
            Axis.ENABLEMENT, List.of("blocked", "", "unknown conflicting unstated"));

    private UsualGrades() {}

    /** 0 if it fails, 1 if it is undecided, 2 if it is a condition. */
    static int of(boolean production, Axis axis, Status status) {
        List<String> grades = (production ? PRODUCTION : OTHERS).get(axis);
        for (int grade = 0; grade < grades.size(); grade++) {
            if (List.of(grades.get(grade).split(" ")).contains(status.word())) {
                return grade;
            }
        }
        return PASSES;
    }

    static Verdict verdict(int worst) {
        return List.of(Verdict.NOT_READY, Verdict.UNKNOWN, Verdict.READY_WITH_CONDITIONS, Verdict.READY)
                .get(worst);
    }
}
