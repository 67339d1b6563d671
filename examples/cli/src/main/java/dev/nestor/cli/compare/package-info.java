/**
 * What a whole fleet's differences come to.
 *
 * <p>Start at {@link dev.nestor.cli.compare.Tally}.
 */
@NullMarked
package dev.nestor.cli.compare;

import org.jspecify.annotations.NullMarked;
