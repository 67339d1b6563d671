/**
 * What Microsoft publishes about nested virtualization with Hyper-V.
 *
 * <p>Start at {@link dev.nestor.microsoft.MicrosoftPlugin}; the statements themselves are the rule packs beside it, one
 * for each page. What other vendors say about Hyper-V is known to their plugins.
 */
@NullMarked
package dev.nestor.microsoft;

import org.jspecify.annotations.NullMarked;
