/** XML that may have been written to do harm. */
@NullMarked
package dev.nestor.inventory.xml;

import org.jspecify.annotations.NullMarked;
