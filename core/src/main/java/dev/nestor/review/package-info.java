/**
 * What to make of an answer.
 *
 * <p>Start at {@link dev.nestor.review.Difference}. Answers are made by {@code dev.nestor.policy}.
 */
@NullMarked
package dev.nestor.review;

import org.jspecify.annotations.NullMarked;
