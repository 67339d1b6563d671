/**
 * Versions, ranges of them, and what is known of a version.
 *
 * <p>Start at {@link dev.nestor.version.Version}. How a product's labels become versions is the job of
 * {@code dev.nestor.catalogue}.
 */
@NullMarked
package dev.nestor.version;

import org.jspecify.annotations.NullMarked;
