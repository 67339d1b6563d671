package dev.nestor.logic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name was meant by one that does not exist. */
public final class Nearest {

    private static final int MOST_SLIPS = 2;

    private Nearest() {}

    /**
     * The candidate reached with the fewest slips: letters added, left out, mistaken or swapped with their neighbour.
     *
     * <p>Case is no slip. More than two slips, or slips in half of the text or more, are no longer a resemblance. Of
     * candidates equally near the first in alphabetical order is taken, so that the order they come in does not matter.
     */
    public static Optional<String> to(String text, Collection<String> candidates) {
        return within(MOST_SLIPS, text, candidates);
    }

    /** The same, but no more than {@code slips} are a resemblance. */
    public static Optional<String> within(int slips, String text, Collection<String> candidates) {
        String wanted = text.toLowerCase(Locale.ROOT);
        int fewest = Math.min(slips, (wanted.length() - 1) / 2);
        Optional<String> nearest = Optional.empty();
        for (String candidate : candidates) {
            int distance = slips(wanted, candidate.toLowerCase(Locale.ROOT));
            boolean nearer = distance < fewest || (distance == fewest && comesFirst(candidate, nearest));
            if (nearer) {
                fewest = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** The nearest candidate as a question to the user: {@code did you mean `memory`?}. */
    public static Optional<String> suggestion(String text, Collection<String> candidates) {
        return to(text, candidates).map(nearest -> "did you mean `" + nearest + "`?");
    }

    private static boolean comesFirst(String candidate, Optional<String> other) {
        return other.isEmpty() || candidate.compareTo(other.get()) < 0;
    }

    /** The Damerau-Levenshtein distance in which no part is changed twice, or more than allowed when it is too large. */
    private static int slips(String from, String to) {
        if (Math.abs(from.length() - to.length()) > MOST_SLIPS) {
            return MOST_SLIPS + 1;
        }
        int[][] slips = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                slips[i][j] = slips(slips, from, i, to, j);
            }
        }
        return slips[from.length()][to.length()];
    }

    private static int slips(int[][] slips, String from, int i, String to, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int mistaken = slips[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int least = Math.min(mistaken, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        return isSwapped(from, i, to, j) ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }

    private static boolean isSwapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
