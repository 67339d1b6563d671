/**
 * A running vSphere as an inventory: its hosts and virtual machines as they are now.
 *
 * <p>Start at {@link dev.nestor.inventory.vsphere.VSphere}. It only reads. Whoever reads whole estates with an account of
 * their own gives it the role "Read-only".
 */
@NullMarked
package dev.nestor.inventory.vsphere;

import org.jspecify.annotations.NullMarked;
