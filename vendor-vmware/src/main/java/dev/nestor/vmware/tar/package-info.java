/**
 * As much of the tar format as an OVA needs: ustar, with long names as GNU and POSIX write them. Nothing is unpacked.
 *
 * <p>Start at {@link dev.nestor.vmware.tar.TarArchive}.
 */
@NullMarked
package dev.nestor.vmware.tar;

import org.jspecify.annotations.NullMarked;
