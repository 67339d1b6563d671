/** Programs that are started in a JVM of their own, to see what a start costs. */
@NullMarked
package dev.nestor.benchmarks.process;

import org.jspecify.annotations.NullMarked;
