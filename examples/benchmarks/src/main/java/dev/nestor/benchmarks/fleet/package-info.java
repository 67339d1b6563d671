/** A stack as a line of JSON in, and its assessment as a line of JSON out. */
@NullMarked
package dev.nestor.benchmarks.fleet;

import org.jspecify.annotations.NullMarked;
