package dev.nestor.cli.matrix;

import dev.nestor.assessment.Question;
import dev.nestor.model.Stack;

/** How a stack becomes a question: for which purpose, and by the statements of which day. */
@FunctionalInterface
public interface Asking {

    Question about(Stack stack);
}
