/** Writes what follows from the rule packs: a page for each document, and where each statement is. Start at {@link dev.nestor.reference.ReferenceDocs}. */
@NullMarked
package dev.nestor.reference;

import org.jspecify.annotations.NullMarked;
