package dev.nestor.inventory.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that the cells of a workbook point to. They are kept in memory, which the format leaves no way around. */
final class SharedStrings {

    /** What a text takes in memory beside its characters. */
    private static final int OVERHEAD = 64;

    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    static SharedStrings none() {
        return new SharedStrings(List.of());
    }

    /** @param most the most bytes that they may take in memory */
    static SharedStrings read(Xml xml, long most) throws IOException {
        List<String> texts = new ArrayList<>();
        long bytes = 0;
        try (xml) {
            while (xml.next()) {
                if (xml.isStart("si")) {
                    String text = Text.of(xml, "si");
                    bytes += OVERHEAD + 2L * text.length();
                    check(bytes, most);
                    texts.add(text);
                }
            }
        }
        return new SharedStrings(texts);
    }

    /** Empty if there is no such text. */
    Optional<String> get(String index) {
        try {
            return Optional.of(texts.get(Integer.parseInt(index.strip())));
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    private static void check(long bytes, long most) {
        if (bytes > most) {
            throw new DamagedWorkbook(
                    "has shared texts of more than " + (most >> 20)
                            + " MiB, a quarter of this program's memory: export the tabs as separated values, which need no memory");
        }
    }
}
