/**
 * The files a plugin brings along: rule packs ({@code nestor/pack/1}) and catalogues ({@code nestor/catalogue/1}).
 *
 * <p>Start at {@link dev.nestor.spi.pack.PackReader} and {@link dev.nestor.spi.pack.CatalogueReader}. Whatever is wrong
 * in a file is told with its line and column. Finding the files, and putting those of several plugins together, is the
 * job of {@code dev.nestor.spi}.
 */
@NullMarked
package dev.nestor.spi.pack;

import org.jspecify.annotations.NullMarked;
