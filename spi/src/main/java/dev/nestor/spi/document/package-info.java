/**
 * The documents that cross the border: stacks come in, assessments, their differences and plans go out; postures and
 * waivers say what a host makes of them.
 *
 * <p>Start at {@link dev.nestor.spi.document.StackDocument} and {@link dev.nestor.spi.document.AssessmentDocument}. How
 * they are written is fixed by the JSON Schemas in {@code META-INF/nestor/schema}. Rule packs and catalogues are read by
 * {@code dev.nestor.spi.pack}; answers come from {@code dev.nestor.policy}.
 */
@NullMarked
package dev.nestor.spi.document;

import org.jspecify.annotations.NullMarked;
