package dev.nestor.reference;

import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Remedy;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Scope;
import dev.nestor.source.Days;
import dev.nestor.source.SourceDocument;
import java.util.List;
import java.util.stream.Collectors;

/** What one document says, for people: each statement in a paragraph, in the document's own order. */
record RulePage(RulePack pack) {

    String name() {
        return pack.id() + ".md";
    }

    String text() {
        SourceDocument document = pack.document();
        StringBuilder page = new StringBuilder("# ").append(document.title()).append("\n\n");
        page.append("The word of ")
                .append(document.publisher())
                .append(" (")
                .append(document.authority().word().replace('-', ' '))
                .append("), last read on ")
                .append(document.read())
                .append(", for the days ")
                .append(days(pack.covers()))
                .append(".  \n<")
                .append(document.url())
                .append(">\n\n");
        page.append("Rule pack `").append(pack.id()).append("`. Written from it; do not edit it by hand.\n");
        if (!pack.history().isEmpty()) {
            page.append("\nWhat its publisher changed:\n\n");
            pack.history()
                    .forEach(change -> page.append("- ")
                            .append(change.date())
                            .append(": ")
                            .append(change.change())
                            .append('\n'));
        }
        pack.rules().forEach(rule -> page.append('\n').append(paragraph(rule)));
        return page.toString();
    }

    private static String paragraph(Rule rule) {
        StringBuilder text =
                new StringBuilder("**").append(capital(rule.message())).append(".**  \n");
        text.append(outcome(rule)).append(about(rule.scope()));
        if (!rule.when().equals(Condition.always())) {
            text.append(", when ").append(rule.when().describe());
        }
        text.append(".  \n");
        if (rule.effect() instanceof Effect.Requirement requirement) {
            text.append("It requires that ")
                    .append(requirement.requires().describe())
                    .append(".  \n");
        }
        rule.remedies()
                .forEach(
                        remedy -> text.append("Remedy: ").append(remedy(remedy)).append(".  \n"));
        if (!rule.overrides().isEmpty()) {
            text.append("An exception to ")
                    .append(code(List.copyOf(rule.overrides())))
                    .append(".  \n");
        }
        return text.append("Stated ")
                .append(days(rule.evidence().attested()))
                .append(", under “")
                .append(rule.evidence().section())
                .append("”; ")
                .append(rule.evidence().confidence().meaning())
                .append(" (")
                .append(rule.evidence().confidence().code())
                .append(")")
                .append(rule.withdrawn() ? "; taken back by its publisher as an error" : "")
                .append(". `")
                .append(rule.id())
                .append("`\n")
                .toString();
    }

    private static String outcome(Rule rule) {
        if (rule.effect() instanceof Effect.Stance stance) {
            return "On " + stance.axis().word() + ": " + stance.status().word();
        }
        if (rule.effect() instanceof Effect.Requirement requirement) {
            return "On " + requirement.axis().word() + ": "
                    + requirement.holds().word() + ", or else "
                    + requirement.otherwise().word();
        }
        return "To know (" + ((Effect.Advice) rule.effect()).kind().word().replace('-', ' ') + ")";
    }

    private static String about(Scope scope) {
        String purposes = scope.purposes().isEmpty()
                ? ""
                : ", for "
                        + scope.purposes().stream()
                                .sorted()
                                .map(purpose -> purpose.word())
                                .collect(Collectors.joining(", "));
        String levels = scope.lowestLevel() == 1 && scope.highestLevel() == Integer.MAX_VALUE
                ? ""
                : scope.highestLevel() == Integer.MAX_VALUE
                        ? ", on level " + scope.lowestLevel() + " and above"
                        : ", on level " + scope.lowestLevel() + " to " + scope.highestLevel();
        return ", for " + products(scope.inner()) + " inside " + products(scope.outer()) + purposes + levels;
    }

    private static String products(List<ProductPattern> patterns) {
        return patterns.stream().map(RulePage::product).collect(Collectors.joining(" or "));
    }

    private static String product(ProductPattern pattern) {
        return switch (pattern.product()) {
            case "*" -> "any hypervisor";
            case "guest/*" -> "any guest";
            default -> "`" + pattern + "`";
        };
    }

    private static String remedy(Remedy remedy) {
        return remedy.summary()
                + remedy.command().map(command -> ": `" + command + "`").orElse("");
    }

    private static String code(List<String> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }

    private static String days(Days days) {
        return "from " + days.from()
                + days.until().map(until -> " until " + until).orElse(" on");
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
