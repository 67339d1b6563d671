/** The rules as objects, found by the products they are about. */
@NullMarked
package dev.nestor.benchmarks.indexed;

import org.jspecify.annotations.NullMarked;
