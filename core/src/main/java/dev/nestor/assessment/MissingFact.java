package dev.nestor.assessment;

import java.util.List;

/**
 * A fact that would decide something.
 *
 * @param level the layer whose machine or version it is about
 * @param fact its name, {@code version}, or {@code product} where nobody says what runs there
 * @param decides the ids of the rules that wait for it; none for a product, for which all of them do
 */
public record MissingFact(int level, String fact, List<String> decides) {

    public MissingFact {
        decides = List.copyOf(decides);
    }
}
