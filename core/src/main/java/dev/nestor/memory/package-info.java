/** What is remembered so that it need not be worked out again. */
@NullMarked
package dev.nestor.memory;

import org.jspecify.annotations.NullMarked;
