package dev.nestor.cli;

import dev.nestor.logic.Nearest;
import dev.nestor.policy.Knowledge;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import java.util.Comparator;
import java.util.List;

/** The rules that are known, by id. */
record Rules(Knowledge knowledge) {

    List<Rule> all() {
        return knowledge.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    /** The rule of this id. */
    Rule get(String id) {
        return all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InputException(unknown(id)));
    }

    /** What to say of an id that no rule has. */
    String unknown(String id) {
        return "unknown rule `" + id + "`" + hint(id);
    }

    /** The rules of a publisher. */
    List<Rule> of(String publisher) {
        List<String> publishers =
                all().stream().map(Rule::party).distinct().sorted().toList();
        if (!publishers.contains(publisher)) {
            throw new InputException("unknown publisher `" + publisher + "`, "
                    + Nearest.suggestion(publisher, publishers)
                            .orElse("known are `" + String.join("`, `", publishers) + "`"));
        }
        return all().stream().filter(rule -> rule.party().equals(publisher)).toList();
    }

    /** The rules whose ids begin with all the words of {@code prefix}, such as those of a pack. */
    List<Rule> below(String prefix) {
        return all().stream().filter(rule -> rule.id().startsWith(prefix + ".")).toList();
    }

    RulePack pack(Rule rule) {
        return knowledge.packs().stream()
                .filter(pack -> pack.rules().contains(rule))
                .findFirst()
                .orElseThrow();
    }

    /** The ids of the rules that override {@code rule}. */
    List<String> overriding(Rule rule) {
        return all().stream()
                .filter(other -> other.overrides().contains(rule.id()))
                .map(Rule::id)
                .toList();
    }

    private String hint(String id) {
        return Nearest.suggestion(id, all().stream().map(Rule::id).toList())
                .map(suggestion -> ", " + suggestion)
                .orElse("; see `nestor rules`");
    }
}
