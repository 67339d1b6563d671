package dev.nestor.testkit;

import dev.nestor.rule.RulePack;
import dev.nestor.spi.VendorPlugin;
import java.util.ArrayList;
import java.util.List;

/** Whether there is something to check, and all of it can be read. */
final class LoadCheck {

    private LoadCheck() {}

    static List<String> problems(Subject subject) {
        List<String> problems = new ArrayList<>(subject.quarantined());
        problems.addAll(subject.unreadableCases());
        return problems;
    }

    /** What is missing altogether, so that nothing is called good for lack of anything to look at. */
    static List<String> emptiness(Subject subject) {
        VendorPlugin plugin = subject.plugin();
        boolean hasPacks = !plugin.packs().isEmpty() || !plugin.codedPacks().isEmpty();
        if (!hasPacks && !hasAnythingElse(plugin)) {
            return List.of("the plugin brings nothing along: override `catalogues`, `packs` or `readers`");
        }
        List<String> problems = new ArrayList<>();
        if (hasPacks && rules(subject) == 0) {
            problems.add("the plugin has rule packs, but no rule of them could be loaded");
        }
        if (hasPacks && subject.cases().stream().allMatch(file -> file.cases().isEmpty())) {
            problems.add("the plugin has rule packs, but no cases: put `kb-1.cases.json` beside `kb-1.json` and the"
                    + " plugin's class, or override `cases`");
        }
        return problems;
    }

    private static boolean hasAnythingElse(VendorPlugin plugin) {
        return !plugin.catalogues().isEmpty()
                || !plugin.products().isEmpty()
                || !plugin.facts().isEmpty()
                || !plugin.readers().isEmpty();
    }

    private static long rules(Subject subject) {
        return subject.packs().stream()
                .map(RulePack::rules)
                .mapToLong(List::size)
                .sum();
    }
}
