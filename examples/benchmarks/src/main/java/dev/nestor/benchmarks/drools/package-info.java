/** Drools, with the same rules in its own language. */
@NullMarked
package dev.nestor.benchmarks.drools;

import org.jspecify.annotations.NullMarked;
