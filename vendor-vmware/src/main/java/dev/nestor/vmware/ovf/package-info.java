/**
 * OVF descriptors: the virtual systems of one, told by namespaces and not by prefixes.
 *
 * <p>Start at {@link dev.nestor.vmware.ovf.OvfDescriptor}. Nothing here knows what a setting means to nesting.
 */
@NullMarked
package dev.nestor.vmware.ovf;

import org.jspecify.annotations.NullMarked;
