/** Any bytes at all for every reader. */
@NullMarked
package dev.nestor.fuzz;

import org.jspecify.annotations.NullMarked;
