package dev.nestor.testkit;

import dev.nestor.policy.Knowledge;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Whether the readers of a plugin have names, and say no to what is empty. */
final class ReaderCheck {

    private ReaderCheck() {}

    static List<String> problems(List<InventoryReader> readers, Knowledge knowledge) {
        List<String> problems = new ArrayList<>();
        for (InventoryReader reader : readers) {
            String name = "reader `" + reader.format() + "` ";
            if (reader.format().isBlank()) {
                problems.add("reader `" + reader.getClass().getName() + "` has no name for its format");
            }
            if (reader.recognizes(new byte[0])) {
                problems.add(name + "claims to recognize an empty file: look for something that only its format has");
            }
            problems.addAll(emptyFile(reader, name, knowledge));
        }
        return problems;
    }

    private static List<String> emptyFile(InventoryReader reader, String name, Knowledge knowledge) {
        try {
            Reading reading = Reading.of(
                    reader, "empty.txt", InputStream.nullInputStream(), knowledge.catalogue(), knowledge.facts());
            return List.of(name + "reads an empty file as `" + reading
                    + "`: throw an IllegalArgumentException that says what is missing");
        } catch (IllegalArgumentException refusal) {
            boolean silent = String.valueOf(refusal.getMessage()).isBlank();
            return silent ? List.of(name + "does not say why it refuses an empty file") : List.of();
        } catch (IOException | RuntimeException wrong) {
            return List.of(name + "breaks at an empty file instead of refusing it with an IllegalArgumentException: `"
                    + wrong + "`");
        }
    }
}
