/**
 * Who said what, where and when: documents and the evidence taken from them.
 *
 * <p>Start at {@link dev.nestor.source.Evidence}.
 */
@NullMarked
package dev.nestor.source;

import org.jspecify.annotations.NullMarked;
