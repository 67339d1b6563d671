/**
 * The command line of Nestor.
 *
 * <p>Start at {@link dev.nestor.cli.Main}. A command is a {@link dev.nestor.cli.Command}; how answers look is known to
 * {@code dev.nestor.cli.text} and {@code dev.nestor.cli.json}.
 */
@NullMarked
package dev.nestor.cli;

import org.jspecify.annotations.NullMarked;
