/**
 * Objects of the vSphere API as JSON, in the spellings of all who write them.
 *
 * <p>Start at {@link dev.nestor.vmware.api.ApiObject}. Nothing here knows what a property means to nesting.
 */
@NullMarked
package dev.nestor.vmware.api;

import org.jspecify.annotations.NullMarked;
