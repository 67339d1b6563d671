/**
 * What a vendor's plugin is, and how a host application finds and composes plugins.
 *
 * <p>Hosts start at {@link dev.nestor.spi.VendorPlugins}, plugin authors at {@link dev.nestor.spi.VendorPlugin}. How
 * rule packs and catalogues are written is known to {@code dev.nestor.spi.pack}; answers come from
 * {@code dev.nestor.policy}.
 */
@NullMarked
package dev.nestor.spi;

import org.jspecify.annotations.NullMarked;
