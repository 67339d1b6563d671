/**
 * Answers as text that a person reads on a terminal.
 *
 * <p>Start at {@link dev.nestor.cli.text.TextReport}. Everything goes through a {@link dev.nestor.cli.text.Page}, which
 * knows the width of the screen and sees to it that nothing foreign reaches the terminal.
 */
@NullMarked
package dev.nestor.cli.text;

import org.jspecify.annotations.NullMarked;
