/**
 * What a console needs to show answers, without reading anything else: plain sentences, each with a key to translate it by.
 *
 * <p>Start at {@link dev.nestor.answer.Nestor}.
 */
@NullMarked
package dev.nestor.answer;

import org.jspecify.annotations.NullMarked;
