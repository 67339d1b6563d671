package dev.nestor.testkit;

import dev.nestor.logic.Nearest;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import dev.nestor.testkit.Case.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the cases show all that the rules can do. */
final class CaseCoverage {

    private final List<RulePack> packs;
    private final List<Cases> files;

    CaseCoverage(List<RulePack> packs, List<Cases> files) {
        this.packs = packs;
        this.files = files;
    }

    List<String> problems() {
        return Stream.concat(strangers().stream(), gaps().stream()).toList();
    }

    /** The cases of rules that do not exist. */
    List<String> strangers() {
        return files.stream().flatMap(this::strangers).toList();
    }

    /** The rules whose cases do not show all that they can do. */
    List<String> gaps() {
        return packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .flatMap(rule -> gaps(rule).stream())
                .toList();
    }

    /** The rules that a file names and that its pack does not have. */
    private Stream<String> strangers(Cases file) {
        Optional<RulePack> pack =
                packs.stream().filter(one -> one.id().equals(file.pack())).findFirst();
        if (pack.isEmpty()) {
            List<String> ids = packs.stream().map(RulePack::id).toList();
            return Stream.of("`" + file.source() + "` has the cases of `" + file.pack()
                    + "`, and the plugin has no such rule pack" + meant(file.pack(), ids));
        }
        List<String> ids = pack.get().rules().stream().map(Rule::id).toList();
        return file.cases().stream()
                .map(Case::rule)
                .distinct()
                .filter(rule -> !ids.contains(rule))
                .map(rule -> "`" + file.source() + "` has cases of `" + rule + "`, and `" + file.pack()
                        + "` has no such rule" + meant(rule, ids));
    }

    private static String meant(String name, List<String> names) {
        return Nearest.suggestion(name, names)
                .map(suggestion -> ", " + suggestion)
                .orElse("");
    }

    private List<String> gaps(Rule rule) {
        List<Case> cases = files.stream()
                .flatMap(file -> file.cases().stream())
                .filter(one -> one.rule().equals(rule.id()))
                .toList();
        String name = "rule `" + rule.id() + "` ";
        if (cases.isEmpty()) {
            return List.of(name + "has no cases: write stacks that it applies to and stacks that it spares into a"
                    + " `nestor/cases/1` file beside its pack");
        }
        List<String> gaps = new ArrayList<>();
        if (isMissing(cases, Expectation.APPLIES)) {
            gaps.add(name + "has no case under `applies`: a rule that no stack can reach says nothing");
        }
        if (isMissing(cases, Expectation.SPARES)) {
            gaps.add(name + "has no case under `spares`: show a stack close by that it does not speak of");
        }
        if (isMissing(cases, Expectation.UNKNOWN) && canBeUnknown(rule)) {
            gaps.add(name + "looks at a version or a fact and has no case under `unknown`: show a stack where that is"
                    + " left out");
        }
        unshown(rule, cases)
                .forEach(status ->
                        gaps.add(name + "has no case under `applies` that comes out as `" + status.word() + "`"));
        return gaps;
    }

    private static boolean isMissing(List<Case> cases, Expectation expectation) {
        return cases.stream().noneMatch(one -> one.expectation() == expectation);
    }

    private static boolean canBeUnknown(Rule rule) {
        boolean looksAtVersions = Stream.concat(rule.scope().inner().stream(), rule.scope().outer().stream())
                .map(ProductPattern::versions)
                .anyMatch(versions -> !versions.isAll());
        return looksAtVersions
                || conditions(rule).anyMatch(condition -> !condition.operands().isEmpty());
    }

    private static Stream<Condition> conditions(Rule rule) {
        return rule.effect() instanceof Effect.Requirement requirement
                ? Stream.of(rule.when(), requirement.requires())
                : Stream.of(rule.when());
    }

    private static Stream<Status> unshown(Rule rule, List<Case> cases) {
        if (!(rule.effect() instanceof Effect.Requirement requirement)) {
            return Stream.empty();
        }
        return Stream.of(requirement.holds(), requirement.otherwise())
                .filter(status -> cases.stream().noneMatch(one -> one.status().equals(Optional.of(status))));
    }
}
