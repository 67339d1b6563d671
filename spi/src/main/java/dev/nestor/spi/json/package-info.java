/**
 * JSON with positions: a small immutable tree that knows where each of its values stands, and a writer.
 *
 * <p>Start at {@link dev.nestor.spi.json.Json}, which reads a document into a tree. A reader of some format walks down
 * from {@link dev.nestor.spi.json.JsonValue}; what it finds wrong on the way is told as a
 * {@link dev.nestor.spi.json.JsonException} that names the file, the line and the value. Nothing is converted: a text
 * is not a number, and {@code 1.5} is not a whole one. Nothing here knows any format, and the library that parses
 * stays hidden.
 */
@NullMarked
package dev.nestor.spi.json;

import org.jspecify.annotations.NullMarked;
