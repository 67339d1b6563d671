/**
 * Reads what Hyper-V hosts tell of themselves and of their virtual machines: the JSON that PowerShell makes of its cmdlets,
 * and documents of the Host Compute System.
 *
 * <p>Start at {@link dev.nestor.microsoft.hyperv.HyperVReader}. What is true of the machines is said by the rule packs.
 */
@NullMarked
package dev.nestor.microsoft.hyperv;

import org.jspecify.annotations.NullMarked;
