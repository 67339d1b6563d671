package dev.nestor.spi.compiled;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a file, each once. */
final class TextPool {

    private final Map<String, Integer> places = new LinkedHashMap<>();

    int place(String text) {
        return places.computeIfAbsent(text, unseen -> places.size());
    }

    /**
     * Writes their number, where each ends, and then the texts themselves. Nearly all are Latin-1, which is copied into a
     * text without a look at each character; where one ends is negative if it is UTF-8.
     */
    void writeTo(DataOutputStream out) throws IOException {
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        out.writeInt(places.size());
        for (String text : places.keySet()) {
            boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
            texts.writeBytes(text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
            out.writeInt(latin ? texts.size() : -texts.size());
        }
        texts.writeTo(out);
    }
}
