/**
 * A management console's back end that asks Nestor, composed with Guice.
 *
 * <p>Start at {@link dev.nestor.console.ConsoleModule}; the console's pages ask
 * {@link dev.nestor.console.NestingAdvisor}. There are no pages here.
 */
@NullMarked
package dev.nestor.console;

import org.jspecify.annotations.NullMarked;
