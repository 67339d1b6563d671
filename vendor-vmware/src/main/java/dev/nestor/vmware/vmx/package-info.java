/**
 * The .vmx file format: keys, values, charsets and what is wrong with them.
 *
 * <p>Start at {@link dev.nestor.vmware.vmx.VmxFile}. Nothing here knows what a key means to a virtual machine, except
 * {@link dev.nestor.vmware.vmx.Cpuid}, which takes the recorded CPUID leaves apart.
 */
@NullMarked
package dev.nestor.vmware.vmx;

import org.jspecify.annotations.NullMarked;
