package dev.nestor.microsoft.hyperv;

import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.json.JsonValue;
import java.util.HashSet;
import java.util.Set;

/** Tells what is wrong in one file: each problem once, and no more of them than people read. */
final class Remarks {

    private static final int MOST_PROBLEMS = 100;

    private final InventorySink sink;
    private final Set<String> told = new HashSet<>();

    Remarks(InventorySink sink) {
        this.sink = sink;
    }

    /** @param complaint one sentence about {@code value}, without its place */
    void problem(JsonValue value, String complaint) {
        String sentence = String.valueOf(value.problem(complaint).getMessage());
        if (told.size() > MOST_PROBLEMS || !told.add(sentence)) {
            return;
        }
        sink.problem(
                told.size() <= MOST_PROBLEMS
                        ? sentence
                        : Quote.whole(value.source()) + ": further problems than the first " + MOST_PROBLEMS
                                + " are not listed");
    }

    void note(String sentence) {
        sink.note(sentence);
    }
}
