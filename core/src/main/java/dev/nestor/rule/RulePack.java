package dev.nestor.rule;

import dev.nestor.source.Days;
import dev.nestor.source.SourceDocument;
import dev.nestor.version.VersionRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of one published document.
 *
 * @param revision counts the changes of the pack itself, from 1
 * @param series the texts that replaced each other share one; on a day that none of them has read, what they say is
 *     unknown
 * @param covers the days whose text was read
 * @param published the day it first appeared, if known: before it, it said nothing
 * @param history what the publisher changed, oldest first
 * @param tables which rules are the rows of one table of the document
 */
public record RulePack(
        String id,
        int revision,
        SourceDocument document,
        String series,
        Days covers,
        Optional<LocalDate> published,
        List<Change> history,
        List<Table> tables,
        List<Rule> rules) {

    /** A change of the document by its publisher. */
    public record Change(LocalDate date, String change) {}

    /**
     * Rules that are the rows of one table: each speaks of other versions, and together they speak of all of them.
     *
     * @param side whose versions tell the rows apart, the inner or the outer software's
     * @param rules the ids of the rows
     * @param gaps the ranges between rows that the document leaves out
     * @param overlaps the ranges that two rows share in the document
     */
    public record Table(
            String name, Operand.Side side, List<String> rules, List<VersionRange> gaps, List<VersionRange> overlaps) {

        public Table {
            rules = List.copyOf(rules);
            gaps = List.copyOf(gaps);
            overlaps = List.copyOf(overlaps);
            if (side == Operand.Side.HARDWARE) {
                throw new IllegalArgumentException("table `" + name + "` has neither inner nor outer versions");
            }
        }
    }

    public RulePack {
        history = List.copyOf(history);
        tables = List.copyOf(tables);
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        String prefix = id + ".";
        for (Rule rule : rules) {
            if (!rule.id().startsWith(prefix)) {
                throw new IllegalArgumentException("rule `" + rule.id() + "` does not start with `" + prefix + "`");
            }
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules have the id `" + rule.id() + "`");
            }
        }
        for (Table table : tables) {
            for (String row : table.rules()) {
                if (!ids.contains(row)) {
                    throw new IllegalArgumentException(
                            "table `" + table.name() + "` has a row that is no rule of the pack: `" + row + "`");
                }
            }
        }
    }

    /** A pack of a document whose first day is not known, without a table. */
    public RulePack(
            String id,
            int revision,
            SourceDocument document,
            String series,
            Days covers,
            List<Change> history,
            List<Rule> rules) {
        this(id, revision, document, series, covers, Optional.empty(), history, List.of(), rules);
    }

    @Override
    public String toString() {
        return id + " revision " + revision;
    }
}
