package dev.nestor.policy;

import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import java.time.LocalDate;
import java.util.List;

/** A rule, with the pack it comes from. There is one for each rule, so it equals itself only; they are sorted by id. */
final class Statement implements Comparable<Statement> {

    private final Rule rule;
    private final RulePack pack;
    private final List<RulePack> series;

    /** @param series the packs of all texts that replaced each other, among them {@code pack} */
    Statement(Rule rule, RulePack pack, List<RulePack> series) {
        this.rule = rule;
        this.pack = pack;
        this.series = series;
    }

    Rule rule() {
        return rule;
    }

    RulePack pack() {
        return pack;
    }

    @Override
    public int compareTo(Statement other) {
        return rule.id().compareTo(other.rule.id());
    }

    /** Whether some text of the series was read for {@code day}, or the document did not exist yet. */
    boolean isRead(LocalDate day) {
        if (pack.published().isPresent() && day.isBefore(pack.published().get())) {
            return true;
        }
        for (RulePack text : series) {
            if (text.covers().contains(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the document says it on {@code day}. */
    boolean isStated(LocalDate day) {
        return pack.covers().contains(day) && rule.evidence().attested().contains(day);
    }
}
