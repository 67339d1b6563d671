package dev.nestor.cli;

import dev.nestor.assessment.Verdict;

/** What the command line tells the program that called it, best first. */
enum ExitCode {
    /** Ready, with or without conditions, or not nested; and whatever a command without a verdict could answer. */
    FINE(0),
    UNDECIDED(2),
    NOT_READY(1),
    /** A recorded decision would not be made again. */
    DIFFERENT(1),
    WRONG_INPUT(3),
    /** The program's fault, or an answer was lost on its way: a full disk. */
    INTERNAL_ERROR(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    static ExitCode of(Verdict verdict) {
        return switch (verdict) {
            case READY, READY_WITH_CONDITIONS, NOT_NESTED -> FINE;
            case NOT_READY -> NOT_READY;
            case UNKNOWN -> UNDECIDED;
        };
    }

    int number() {
        return number;
    }

    ExitCode worse(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
