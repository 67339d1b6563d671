/** JsonLogic, with the rules as one expression. */
@NullMarked
package dev.nestor.benchmarks.jsonlogic;

import org.jspecify.annotations.NullMarked;
