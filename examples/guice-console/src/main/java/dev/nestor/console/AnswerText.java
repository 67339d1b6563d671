package dev.nestor.console;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.MissingFact;
import dev.nestor.assessment.Reservation;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Stack;
import dev.nestor.rule.Remedy;
import java.util.List;
import java.util.stream.Stream;

/** An assessment in the words of the console. */
final class AnswerText {

    private final Assessment assessment;
    private final FactDictionary facts;

    AnswerText(Assessment assessment, FactDictionary facts) {
        this.assessment = assessment;
        this.facts = facts;
    }

    Answer answer() {
        List<Reason> against = assessment.reservations().stream()
                .flatMap(this::reasons)
                .distinct()
                .toList();
        return new Answer(
                assessment.verdict(), headline(), against.isEmpty() ? inFavor() : against, remedies(), questions());
    }

    private String headline() {
        String what = stack() + " for " + assessment.question().purpose().word();
        return switch (assessment.verdict()) {
            case READY -> what + ": nothing speaks against it";
            case READY_WITH_CONDITIONS -> what + ": possible, if you accept what is said below";
            case NOT_READY -> what + ": no, because " + worstReason();
            case UNKNOWN -> what + ": not known; " + worstReason();
            case NOT_NESTED -> stack() + ": no hypervisor is inside another one";
        };
    }

    private String worstReason() {
        return assessment.reservations().get(0).reasons().get(0);
    }

    private String stack() {
        Stack stack = assessment.question().stack();
        return String.join(
                " on ",
                Stream.iterate(stack.height() - 1, level -> level >= 0, level -> level - 1)
                        .map(level -> stack.layer(level).toString())
                        .toList());
    }

    // Where nobody speaks there is no document to show, but the silence is still a reason.
    private Stream<Reason> reasons(Reservation reservation) {
        List<Reason> sourced = findings(reservation).map(Reason::of).distinct().toList();
        return sourced.isEmpty() ? reservation.reasons().stream().map(Reason::unsourced) : sourced.stream();
    }

    private List<Reason> inFavor() {
        return deciding().map(Reason::of).distinct().toList();
    }

    private List<Remedy> remedies() {
        return assessment.reservations().stream()
                .flatMap(this::findings)
                .flatMap(finding -> finding.remedies().stream())
                .distinct()
                .toList();
    }

    private List<String> questions() {
        return assessment.missing().stream().map(this::question).distinct().toList();
    }

    private String question(MissingFact missing) {
        String meaning = facts.find(missing.fact())
                .map(FactDeclaration::meaning)
                .orElse("The version of the software on this machine.");
        return "`" + missing.level() + "." + missing.fact() + "` of "
                + assessment.question().stack().layer(missing.level()) + ": " + meaning;
    }

    private Stream<Finding> findings(Reservation reservation) {
        return deciding()
                .filter(finding -> finding.level() == reservation.level()
                        && reservation.rules().contains(finding.rule().id()));
    }

    private Stream<Finding> deciding() {
        return assessment.findings().stream().filter(Finding::decides);
    }
}
