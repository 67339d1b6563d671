/** Rows of workbooks, one at a time, within bounds that no file can break. */
@NullMarked
package dev.nestor.inventory.xlsx;

import org.jspecify.annotations.NullMarked;
