/** The part of vSphere's SOAP interface that reading an inventory needs: calls, faults, and pages of properties. */
@NullMarked
package dev.nestor.inventory.soap;

import org.jspecify.annotations.NullMarked;
