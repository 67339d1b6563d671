/**
 * What to change so that a stack becomes ready, proven by asking again.
 *
 * <p>Start at {@link dev.nestor.plan.Planner}. How facts are read and changed on each platform is written in
 * {@link dev.nestor.plan.Settings}, which plugins bring along.
 */
@NullMarked
package dev.nestor.plan;

import org.jspecify.annotations.NullMarked;
