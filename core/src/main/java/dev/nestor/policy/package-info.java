/**
 * The engine: it weighs what rules say and answers questions.
 *
 * <p>Start at {@link dev.nestor.policy.Policy}. Nothing here finds plugins or reads files; that is the job of
 * {@code dev.nestor.spi}.
 */
@NullMarked
package dev.nestor.policy;

import org.jspecify.annotations.NullMarked;
