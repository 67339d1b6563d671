package dev.nestor.reference;

import dev.nestor.rule.Effect;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where each statement went: into rules, into the catalogue, or nowhere, with the reason. */
final class CoveragePage {

    private final List<List<String>> statements;
    private final Map<String, List<String>> elsewhere;
    private final SortedMap<String, SortedMap<String, Rule>> rules = new TreeMap<>();

    /**
     * @param statements id, one line, source and confidence of each
     * @param elsewhere id, place and sentence of each that is in no rule
     */
    CoveragePage(List<List<String>> statements, List<List<String>> elsewhere, Collection<RulePack> packs) {
        this.statements = statements;
        this.elsewhere = elsewhere.stream().collect(Collectors.toMap(row -> row.get(0), row -> row));
        packs.stream().flatMap(pack -> pack.rules().stream()).forEach(this::add);
    }

    private void add(Rule rule) {
        rule.statements()
                .forEach(id -> rules.computeIfAbsent(id, key -> new TreeMap<>()).put(rule.id(), rule));
    }

    /** A sentence for each statement that is nowhere or twice, is unknown, or says more than its confidence allows. */
    List<String> problems() {
        List<String> known = statements.stream().map(row -> row.get(0)).toList();
        TreeSet<String> problems = new TreeSet<>();
        for (List<String> row : statements) {
            String id = row.get(0);
            if (!rules.containsKey(id) && !elsewhere.containsKey(id)) {
                problems.add("statement `" + id + "` is in no rule, and docs/not-rules.tsv does not say why");
            }
            if (rules.containsKey(id) && elsewhere.containsKey(id)) {
                problems.add("statement `" + id + "` is in a rule and in docs/not-rules.tsv");
            }
            if (row.get(3).startsWith("GAP") && rules.containsKey(id)) {
                problems.add("statement `" + id + "` is a gap, and in a rule");
            }
            tooStrong(row).ifPresent(problems::add);
        }
        rules.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add("rules name the statement `" + id + "`, which docs/statements.tsv lacks"));
        return List.copyOf(problems);
    }

    /** Weak statements may advise, and nothing else. */
    private Optional<String> tooStrong(List<String> row) {
        boolean weak = List.of("L", "R", "I").contains(row.get(3).substring(0, 1));
        return rules.getOrDefault(row.get(0), new TreeMap<>()).values().stream()
                .filter(rule -> weak && onlyFrom(rule, row.get(0)) && !(rule.effect() instanceof Effect.Advice))
                .findFirst()
                .map(rule -> "statement `" + row.get(0) + "` has the confidence `" + row.get(3) + "`, and rule `" + rule
                        + "` is more than an advisory");
    }

    private static boolean onlyFrom(Rule rule, String statement) {
        return rule.statements().equals(List.of(statement));
    }

    String text() {
        StringBuilder page = new StringBuilder("""
                # Where each statement is

                Written from the rule packs and from `statements.tsv` and `not-rules.tsv`; do not edit it by hand.
                The letter is the confidence: H read in the vendor's own text, M read through somebody who quotes it, L
                observed by users, R recalled, I inferred. Letters below M are good for an advisory only.

                """);
        long inRules =
                statements.stream().filter(row -> rules.containsKey(row.get(0))).count();
        page.append("Of ")
                .append(statements.size())
                .append(" statements ")
                .append(inRules)
                .append(" are in rules and advisories; the others say where else they are, or why nowhere.\n\n")
                .append("| statement | | says | is in |\n|---|---|---|---|\n");
        for (List<String> row : statements) {
            page.append("| ")
                    .append(row.get(0))
                    .append(" | ")
                    .append(row.get(3))
                    .append(" | ")
                    .append(cell(row.get(1)))
                    .append(" | ")
                    .append(place(row.get(0)))
                    .append(" |\n");
        }
        return page.toString();
    }

    private String place(String id) {
        SortedMap<String, Rule> carriers = rules.getOrDefault(id, new TreeMap<>());
        if (!carriers.isEmpty()) {
            return carriers.keySet().stream().map(rule -> "`" + rule + "`").collect(Collectors.joining("<br>"));
        }
        return Optional.ofNullable(elsewhere.get(id))
                .map(row -> (row.get(1).equals("none") ? "" : row.get(1) + ": ") + cell(row.get(2)))
                .orElse("");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
