package dev.nestor.policy;

import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;

/** A rule, with the pack it comes from. There is one for each rule, so it equals itself only. */
final class Statement {

    private final Rule rule;
    private final RulePack pack;

    Statement(Rule rule, RulePack pack) {
        this.rule = rule;
        this.pack = pack;
    }

    Rule rule() {
        return rule;
    }

    RulePack pack() {
        return pack;
    }
}
