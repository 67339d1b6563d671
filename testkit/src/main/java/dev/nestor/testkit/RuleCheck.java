package dev.nestor.testkit;

import dev.nestor.policy.Policy;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.rule.Remedy;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether rules are named, worded and related as they should be. */
final class RuleCheck {

    private RuleCheck() {}

    /**
     * @param coded the ids of the packs that are code
     * @param texts of the pack files
     */
    static List<String> ids(List<RulePack> packs, Set<String> coded, List<String> texts) {
        List<String> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (RulePack pack : packs) {
            for (Rule rule : pack.rules()) {
                if (!ids.add(rule.id())) {
                    problems.add("two rules have the id `" + rule.id() + "`: ids are never used again");
                }
                if (!coded.contains(pack.id()) && literally(rule, texts) != 1) {
                    problems.add("rule `" + rule.id() + "` does not stand literally in exactly one pack file: write its"
                            + " id without escapes, so that a search for it finds the rule");
                }
            }
        }
        return problems;
    }

    private static long literally(Rule rule, List<String> texts) {
        String id = "\"id\"\\s*:\\s*\"" + rule.id().replace(".", "\\.") + "\"";
        return texts.stream()
                .mapToLong(text -> Pattern.compile(id).matcher(text).results().count())
                .sum();
    }

    static List<String> wording(Collection<RulePack> packs) {
        List<String> problems = new ArrayList<>();
        for (RulePack pack : packs) {
            for (Rule rule : pack.rules()) {
                String name = "rule `" + rule.id() + "`: its ";
                problems.addAll(Prose.sentence(name + "message", rule.message()));
                problems.addAll(Prose.line(name + "section", rule.evidence().section()));
                rule.remedies().stream()
                        .map(Remedy::summary)
                        .forEach(summary -> problems.addAll(Prose.sentence(name + "remedy", summary)));
            }
        }
        return problems;
    }

    /** @param packs those of all plugins: an exception may be to the rule of another one */
    static List<String> overrides(Collection<RulePack> packs) {
        return List.copyOf(
                Policy.problems(packs.stream().map(ShelvedPack::of).toList()).values());
    }
}
