/**
 * Answers as JSON of the command line's own: explanations, rules, matrices, products and facts.
 *
 * <p>Each document is an object whose {@code format} comes first, such as {@code nestor/explanation/1}. Assessments
 * have a format that others share, and are written by {@code dev.nestor.spi.document}.
 */
@NullMarked
package dev.nestor.cli.json;

import org.jspecify.annotations.NullMarked;
