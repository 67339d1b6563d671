package dev.nestor.console;

import dev.nestor.answer.Answer;
import dev.nestor.answer.Nestor;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Answers the questions that the console's pages ask. Immutable, and safe to share between threads. */
public final class NestingAdvisor {

    private static final List<Verdict> WORST_FIRST = List.of(
            Verdict.NOT_READY, Verdict.UNKNOWN, Verdict.READY_WITH_CONDITIONS, Verdict.READY, Verdict.NOT_NESTED);

    private final Nestor nestor;
    private final Clock clock;

    /** @param clock tells which day is today, and nothing else */
    @Inject
    public NestingAdvisor(Nestor nestor, Clock clock) {
        this.nestor = nestor;
        this.clock = clock;
    }

    /**
     * Answers for two products that nothing else is known about, such as {@code vmware/workstation@17} and
     * {@code vmware/esxi@8.0}.
     *
     * @throws IllegalArgumentException if a product or version is not known, in words for the person who typed it
     */
    public Answer mayRun(String outer, String inner, Purpose purpose) {
        return nestor.ask(outer, inner).forPurpose(purpose).on(LocalDate.now(clock));
    }

    /** Answers for a stack with all that is known about its machines. */
    public Answer mayRun(Stack stack, Purpose purpose) {
        return nestor.ask(stack).forPurpose(purpose).on(LocalDate.now(clock));
    }

    /** One line for each stack, worst first; equals stay in the order given. */
    public List<InventoryLine> inventory(List<Stack> stacks, Purpose purpose) {
        return stacks.stream()
                .map(stack -> line(stack, mayRun(stack, purpose)))
                .sorted(Comparator.comparingInt(line -> WORST_FIRST.indexOf(line.verdict())))
                .toList();
    }

    private static InventoryLine line(Stack stack, Answer answer) {
        return new InventoryLine(stack, answer.verdict(), answer.headline().sentence());
    }
}
