/** Any bytes at all from a server of vSphere. */
@NullMarked
package dev.nestor.inventory.vsphere;

import org.jspecify.annotations.NullMarked;
