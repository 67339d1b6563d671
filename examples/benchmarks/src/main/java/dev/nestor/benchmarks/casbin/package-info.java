/** jCasbin, with a question for each subject of the rules. */
@NullMarked
package dev.nestor.benchmarks.casbin;

import org.jspecify.annotations.NullMarked;
