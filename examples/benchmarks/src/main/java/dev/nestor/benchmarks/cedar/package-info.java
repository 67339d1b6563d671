/** Cedar, with a policy for each finding. */
@NullMarked
package dev.nestor.benchmarks.cedar;

import org.jspecify.annotations.NullMarked;
