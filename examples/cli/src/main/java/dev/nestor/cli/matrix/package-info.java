/**
 * The answers for every release of a product inside every release of another one.
 *
 * <p>Start at {@link dev.nestor.cli.matrix.Matrix}.
 */
@NullMarked
package dev.nestor.cli.matrix;

import org.jspecify.annotations.NullMarked;
