/** Rows of text with separators, one at a time, whatever is wrong with their neighbours. */
@NullMarked
package dev.nestor.inventory.csv;

import org.jspecify.annotations.NullMarked;
