/** The smallest host application. Start at {@link dev.nestor.quickstart.Quickstart}, and end there. */
@NullMarked
package dev.nestor.quickstart;

import org.jspecify.annotations.NullMarked;
