package dev.nestor.policy;

import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;

/** A rule, with the pack it comes from. */
record Statement(Rule rule, RulePack pack) {}
