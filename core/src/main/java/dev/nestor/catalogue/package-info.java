/**
 * The products and releases that are known, and how what people type becomes software.
 *
 * <p>Start at {@link dev.nestor.catalogue.Catalogue}. Products come from plugins; core knows none.
 */
@NullMarked
package dev.nestor.catalogue;

import org.jspecify.annotations.NullMarked;
