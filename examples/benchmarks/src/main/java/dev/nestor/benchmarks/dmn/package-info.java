/** DMN as KIE runs it, with the rules as two decision tables. */
@NullMarked
package dev.nestor.benchmarks.dmn;

import org.jspecify.annotations.NullMarked;
