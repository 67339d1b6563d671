/**
 * Rules: what a published document says, when it applies, and on which axis.
 *
 * <p>Start at {@link dev.nestor.rule.Rule}; the rules of one document are a {@link dev.nestor.rule.RulePack}. Rules
 * answer about one nesting; weighing them against each other is the job of {@code dev.nestor.policy}.
 */
@NullMarked
package dev.nestor.rule;

import org.jspecify.annotations.NullMarked;
