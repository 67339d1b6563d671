/** Easy Rules, which has no language of its own, with the rules as Java objects. */
@NullMarked
package dev.nestor.benchmarks.easyrules;

import org.jspecify.annotations.NullMarked;
