/**
 * What all documents have in common: how they name their format, and the kinds of values they are made of.
 *
 * <p>Not exported. Errors are {@link dev.nestor.spi.json.JsonException}s at the value that is wrong.
 */
@NullMarked
package dev.nestor.spi.form;

import org.jspecify.annotations.NullMarked;
