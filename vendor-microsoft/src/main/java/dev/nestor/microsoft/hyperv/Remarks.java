package dev.nestor.microsoft.hyperv;

import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.json.JsonValue;
import java.util.HashSet;
import java.util.Set;

/** Tells what is wrong in one file and what else it shows: each thing once, and no more of them than people read. */
final class Remarks {

    private static final int MOST_PROBLEMS = 100;
    private static final int MOST_NOTES = 100;

    private final InventorySink sink;
    private final Set<String> told = new HashSet<>();
    private int notes;

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

    /** Tells what is true of the whole file, after its details. */
    void summary(String sentence) {
        sink.note(sentence);
    }

    void note(String sentence) {
        notes++;
        if (notes <= MOST_NOTES) {
            sink.note(sentence);
        } else if (notes == MOST_NOTES + 1) {
            sink.note("further notes than the first " + MOST_NOTES + " are not listed");
        }
    }
}
