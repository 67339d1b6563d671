/**
 * Machines of whole estates, out of what their administrators have at hand.
 *
 * <p>Start at {@link dev.nestor.inventory.InventoryPlugin}. It brings readers and nothing else: products and rules are those
 * of the vendor plugins beside it.
 */
@NullMarked
package dev.nestor.inventory;

import org.jspecify.annotations.NullMarked;
