/** Exports of RVTools: which columns they have, and what a row tells. */
@NullMarked
package dev.nestor.inventory.rvtools;

import org.jspecify.annotations.NullMarked;
