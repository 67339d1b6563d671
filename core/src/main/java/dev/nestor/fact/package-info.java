/**
 * Facts about machines: which exist, of which type, and their values.
 *
 * <p>Start at {@link dev.nestor.fact.FactDictionary}. An absent fact is unknown; nothing here guesses one.
 */
@NullMarked
package dev.nestor.fact;

import org.jspecify.annotations.NullMarked;
