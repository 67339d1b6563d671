package dev.nestor.cli.text;

import dev.nestor.assessment.Assessment;
import dev.nestor.review.Assurance;
import dev.nestor.review.Basis;
import dev.nestor.review.Footing;
import java.util.List;

/** How old the statements behind an answer are, and how sure that makes it, in a sentence. */
record BasisSection(Assessment assessment, Basis basis) implements Section {

    private static final int MOST_REASONS = 2;

    @Override
    public void write(Page page) {
        if (!assessment.nestings().isEmpty()) {
            Footing footing = basis.answer();
            page.gap().paragraph(0, statements(footing) + "; confidence " + confidence(footing));
        }
    }

    private static String statements(Footing footing) {
        return footing.dates()
                .map(dates -> "Rests on " + documents(footing) + ", last read " + dates.newestRead()
                        + (footing.documents() == 1 ? ", " : ", the oldest ") + ago(dates.oldestAge()))
                .orElse("Rests on no statement");
    }

    private static String documents(Footing footing) {
        return footing.documents() == 1 ? "1 document" : footing.documents() + " documents";
    }

    private static String ago(long days) {
        if (days == 0) {
            return "today";
        }
        return days == 1 ? "1 day ago" : days + " days ago";
    }

    private static String confidence(Footing footing) {
        String word = style(footing.confidence()).of(footing.confidence().word());
        return footing.reasons().isEmpty() ? word : word + ": " + reasons(footing.reasons());
    }

    private static String reasons(List<String> reasons) {
        int shown = reasons.size() == MOST_REASONS + 1 ? reasons.size() : MOST_REASONS;
        return reasons.size() <= shown
                ? String.join("; ", reasons)
                : String.join("; ", reasons.subList(0, shown)) + "; and " + (reasons.size() - shown) + " more";
    }

    private static Style style(Assurance confidence) {
        return switch (confidence) {
            case HIGH -> Style.GOOD;
            case MEDIUM -> Style.DOUBTFUL;
            case LOW, NONE -> Style.BAD;
        };
    }
}
