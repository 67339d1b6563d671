/**
 * Exceptions that a host makes to what its posture demands, each by a named person, for a while, in plain sight.
 *
 * <p>Start at {@link dev.nestor.waiver.Waivers}. They are applied by {@code dev.nestor.policy.Policy}.
 */
@NullMarked
package dev.nestor.waiver;

import org.jspecify.annotations.NullMarked;
