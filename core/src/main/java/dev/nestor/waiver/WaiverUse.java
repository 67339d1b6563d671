package dev.nestor.waiver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What became of a waiver.
 *
 * @param expiresSoon whether it is in force, and about to end
 */
public record WaiverUse(Waiver waiver, State state, boolean expiresSoon) {

    /** Whether it changed anything, and if not, why. */
    public enum State {
        /** It covers something that the posture does not let pass. */
        APPLIED,
        /** It is for something that the posture does not allow to be waived. */
        NO_EFFECT,
        /** What it is for passes without it. */
        UNNEEDED,
        NOT_YET_IN_FORCE,
        EXPIRED,
        /** Nothing that was asked about is in its scope. */
        UNUSED;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The word used in documents, such as {@code no-effect}. */
        public String word() {
            return word;
        }
    }

    /**
     * What became of each waiver in several places, by id: it may have been applied in one and had no effect in another,
     * and is unneeded or unused only if there is nothing else to say.
     */
    public static List<WaiverUse> summary(Collection<WaiverUse> uses) {
        List<WaiverUse> summary = new ArrayList<>();
        uses.stream()
                .distinct()
                .sorted(Comparator.comparing((WaiverUse use) -> use.waiver().id())
                        .thenComparing(WaiverUse::state))
                .forEach(use -> add(use, summary));
        return List.copyOf(summary);
    }

    private static void add(WaiverUse use, List<WaiverUse> summary) {
        WaiverUse last = summary.isEmpty() ? use : summary.get(summary.size() - 1);
        boolean first = summary.isEmpty() || !last.waiver().equals(use.waiver());
        if (first || (use.state() == State.NO_EFFECT && last.state() == State.APPLIED)) {
            summary.add(use);
        }
    }
}
