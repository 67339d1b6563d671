/**
 * The documents that cross the border: stacks come in, assessments and their differences go out.
 *
 * <p>Start at {@link dev.nestor.spi.document.StackDocument} and {@link dev.nestor.spi.document.AssessmentDocument}. How
 * they are written is fixed by the JSON Schemas in {@code META-INF/nestor/schema}. Rule packs and catalogues are read by
 * {@code dev.nestor.spi.pack}; answers come from {@code dev.nestor.policy}.
 */
@NullMarked
package dev.nestor.spi.document;

import org.jspecify.annotations.NullMarked;
