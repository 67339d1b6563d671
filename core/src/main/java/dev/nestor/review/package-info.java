/**
 * What to make of an answer: how sure it is, and how to keep it, and what differs from another one.
 *
 * <p>Start at {@link dev.nestor.review.Basis}, {@link dev.nestor.review.Difference} and {@link dev.nestor.review.DecisionRecord}. Answers are made by
 * {@code dev.nestor.policy}.
 */
@NullMarked
package dev.nestor.review;

import org.jspecify.annotations.NullMarked;
