/**
 * What VMware says about nested virtualization, and the reader of its .vmx files.
 *
 * <p>Start at {@link dev.nestor.vmware.VmwarePlugin}; the statements themselves are the rule packs beside it. How a
 * .vmx file is written is known to {@code dev.nestor.vmware.vmx}.
 */
@NullMarked
package dev.nestor.vmware;

import org.jspecify.annotations.NullMarked;
