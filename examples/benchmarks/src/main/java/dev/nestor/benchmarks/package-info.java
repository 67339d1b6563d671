/** What a decision costs, beside the same one by hand and by other engines. */
@NullMarked
package dev.nestor.benchmarks;

import org.jspecify.annotations.NullMarked;
