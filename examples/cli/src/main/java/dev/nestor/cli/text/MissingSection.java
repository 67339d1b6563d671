package dev.nestor.cli.text;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.MissingFact;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;

/** The facts that would decide something, and how to state them. */
record MissingSection(Assessment assessment, FactDictionary facts) implements Section {

    @Override
    public void write(Page page) {
        if (!assessment.missing().isEmpty()) {
            page.heading("Not known, and would decide");
            assessment.missing().forEach(missing -> write(page, missing));
        }
    }

    private void write(Page page, MissingFact missing) {
        page.paragraph(2, Style.DOUBTFUL.of("?") + " ", hint(missing));
        if (!missing.decides().isEmpty()) {
            page.paragraph(4, Style.FAINT.of("for " + String.join(", ", missing.decides())));
        }
    }

    private String hint(MissingFact missing) {
        return hint(
                new Place(missing.level(), missing.fact()),
                assessment.question().stack(),
                facts);
    }

    /** How to state a fact, and what it means. */
    static String hint(Place place, Stack stack, FactDictionary facts) {
        if (place.isProduct()) {
            return "what runs at level " + place.level();
        }
        if (place.isVersion()) {
            return "the version at level " + place.level() + ": write it behind the product, as in `"
                    + stack.layer(place.level()).software().product() + "@...`";
        }
        String option = "`--fact " + place + "=";
        return facts.find(place.fact())
                .map(fact -> option + example(fact) + "`: " + sentence(fact.meaning()))
                .orElse(option + "...`");
    }

    private static String sentence(String meaning) {
        String text = meaning.endsWith(".") ? meaning.substring(0, meaning.length() - 1) : meaning;
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String example(FactDeclaration fact) {
        return switch (fact.type()) {
            case FLAG -> "true";
            case COUNT -> "2";
            case BYTES -> "8GiB";
            case VERSION -> "9.0";
            case WORD, WORDS -> fact.words().isEmpty() ? "..." : fact.words().get(0);
        };
    }
}
