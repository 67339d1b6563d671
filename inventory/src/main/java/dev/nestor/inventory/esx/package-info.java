/** What machines of vSphere are called, and what that tells of them. Whoever reads an estate uses it. */
@NullMarked
package dev.nestor.inventory.esx;

import org.jspecify.annotations.NullMarked;
