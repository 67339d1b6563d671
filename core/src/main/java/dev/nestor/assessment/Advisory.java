package dev.nestor.assessment;

import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Rule;
import java.util.Optional;

/**
 * Something to know beside the axes.
 *
 * @param level the inner layer's level, or that of the layer it is about
 * @param rule the rule that says it; empty for what is said of the question itself
 * @param state applies, unknown or overridden
 */
public record Advisory(int level, AdviceKind kind, String message, Optional<Rule> rule, Finding.State state) {}
