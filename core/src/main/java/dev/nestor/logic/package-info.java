/**
 * Three-valued truth, and the guess of what a mistyped name meant.
 *
 * <p>Start at {@link dev.nestor.logic.Truth}. Conditions are built from it in {@code dev.nestor.rule}.
 */
@NullMarked
package dev.nestor.logic;

import org.jspecify.annotations.NullMarked;
