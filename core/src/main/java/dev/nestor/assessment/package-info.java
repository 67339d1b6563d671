/**
 * The question and its answer: a verdict, the four axes, and every statement behind them.
 *
 * <p>Start at {@link dev.nestor.assessment.Assessment}. Answers are made by {@code dev.nestor.policy}.
 */
@NullMarked
package dev.nestor.assessment;

import org.jspecify.annotations.NullMarked;
