/**
 * Composition for host applications that use Guice.
 *
 * <p>Install a {@link dev.nestor.guice.NestorModule}. Nothing else in Nestor knows Guice, and nothing here decides
 * anything.
 */
@NullMarked
package dev.nestor.guice;

import org.jspecify.annotations.NullMarked;
