/** CEL, with the same rules as one expression. */
@NullMarked
package dev.nestor.benchmarks.cel;

import org.jspecify.annotations.NullMarked;
