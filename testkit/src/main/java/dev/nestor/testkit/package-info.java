/**
 * What a plugin author tests a plugin with.
 *
 * <p>Start at {@link dev.nestor.testkit.VendorPluginContract}, which a test class extends. What is right or wrong about
 * a rule is shown by {@link dev.nestor.testkit.Cases}, files beside the rule packs. Nothing here is used by a host
 * application.
 */
@NullMarked
package dev.nestor.testkit;

import org.jspecify.annotations.NullMarked;
