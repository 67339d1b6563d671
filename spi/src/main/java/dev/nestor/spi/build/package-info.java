/**
 * What runs while a plugin is built, and never in a host.
 *
 * <p>Start at {@link dev.nestor.spi.build.PluginCompiler}.
 */
@NullMarked
package dev.nestor.spi.build;

import org.jspecify.annotations.NullMarked;
