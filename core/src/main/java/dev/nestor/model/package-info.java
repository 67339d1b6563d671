/**
 * The stack that is asked about: machines, the software on them, and how they nest.
 *
 * <p>Start at {@link dev.nestor.model.Stack}. Which products and versions exist is known to
 * {@code dev.nestor.catalogue}, which makes the {@link dev.nestor.model.Software} of a layer from what people type.
 */
@NullMarked
package dev.nestor.model;

import org.jspecify.annotations.NullMarked;
