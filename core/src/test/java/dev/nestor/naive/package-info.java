/** A second evaluator, which proves the first one. */
@NullMarked
package dev.nestor.naive;

import org.jspecify.annotations.NullMarked;
