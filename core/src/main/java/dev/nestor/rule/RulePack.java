package dev.nestor.rule;

import dev.nestor.source.Days;
import dev.nestor.source.SourceDocument;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules of one published document.
 *
 * @param revision counts the changes of the pack itself, from 1
 * @param series the texts that replaced each other share one; on a day that none of them has read, what they say is
 *     unknown
 * @param covers the days whose text was read
 * @param history what the publisher changed, oldest first
 */
public record RulePack(
        String id,
        int revision,
        SourceDocument document,
        String series,
        Days covers,
        List<Change> history,
        List<Rule> rules) {

    /** A change of the document by its publisher. */
    public record Change(LocalDate date, String change) {}

    public RulePack {
        history = List.copyOf(history);
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!rule.id().startsWith(id + ".")) {
                throw new IllegalArgumentException("rule `" + rule.id() + "` does not start with `" + id + ".`");
            }
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules have the id `" + rule.id() + "`");
            }
        }
    }

    @Override
    public String toString() {
        return id + " revision " + revision;
    }
}
