/** Two threads at once on whatever threads share. Each class is one test, and its outcomes say what may happen. */
@NullMarked
package dev.nestor.stress;

import org.jspecify.annotations.NullMarked;
