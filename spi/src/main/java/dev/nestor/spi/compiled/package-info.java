/**
 * What a plugin knows, in a form that is opened in a moment: its catalogues and rule packs, made into one file when the
 * plugin is built.
 *
 * <p>Start at {@link dev.nestor.spi.compiled.CompiledPlugin}, which reads what a {@code PluginCompiler} wrote. The documents stay the truth: a file
 * that is damaged, or made for another Nestor, is passed over and they are read instead. Nothing on the way from a cold
 * start to the first answer uses a lambda or a stream, whose first use costs more than all the reading.
 */
@NullMarked
package dev.nestor.spi.compiled;

import org.jspecify.annotations.NullMarked;
