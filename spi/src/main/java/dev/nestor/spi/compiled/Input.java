package dev.nestor.spi.compiled;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Output} wrote. Several can read different parts of one file. Not safe to share between threads. */
final class Input {

    private final Texts texts;
    private final byte[] bytes;
    private int next;

    private Input(Texts texts, byte[] bytes, int start) {
        this.texts = texts;
        this.bytes = bytes;
        this.next = start;
    }

    /** Starts behind the pool of texts that begins at {@code pool}. */
    static Input of(byte[] bytes, int pool) {
        Texts texts = new Texts(bytes, pool);
        return new Input(texts, bytes, texts.end());
    }

    /** A reader of what starts {@code distance} bytes behind the next one to be read. */
    Input at(int distance) {
        return new Input(texts, bytes, next + distance);
    }

    int number() {
        return (int) amount();
    }

    long amount() {
        long number = 0;
        int shift = 0;
        byte part = bytes[next++];
        while (part < 0) {
            number |= (part & 0x7FL) << shift;
            shift += 7;
            part = bytes[next++];
        }
        return number | ((long) part << shift);
    }

    boolean flag() {
        return bytes[next++] != 0;
    }

    <E extends Enum<E>> E choice(E[] choices) {
        return choices[number()];
    }

    String text() {
        return texts.get(number());
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(amount());
    }

    Optional<LocalDate> optionalDay() {
        return flag() ? Optional.of(day()) : Optional.empty();
    }

    Optional<String> optionalText() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    List<String> texts() {
        int count = number();
        List<String> read = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            read.add(text());
        }
        return read;
    }

    /** The texts of a file, each made when it is first asked for; safe to share between threads. */
    private static final class Texts {

        private final ByteBuffer ends;
        private final byte[] bytes;
        private final int start;
        private final @Nullable String[] made;

        Texts(byte[] bytes, int pool) {
            this.bytes = bytes;
            int count = ByteBuffer.wrap(bytes).getInt(pool);
            this.ends = ByteBuffer.wrap(bytes, pool + Integer.BYTES, count * Integer.BYTES)
                    .slice();
            this.start = pool + (count + 1) * Integer.BYTES;
            this.made = new String[count];
        }

        int end() {
            return start + end(made.length - 1);
        }

        // Whoever comes second finds the text or makes an equal one: a text cannot be seen half made.
        String get(int place) {
            String text = made[place];
            if (text == null) {
                int from = end(place - 1);
                Charset charset = isLatin(place) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
                text = new String(bytes, start + from, end(place) - from, charset);
                made[place] = text;
            }
            return text;
        }

        private int end(int place) {
            return place < 0 ? 0 : Math.abs(ends.getInt(place * Integer.BYTES));
        }

        private boolean isLatin(int place) {
            return ends.getInt(place * Integer.BYTES) >= 0;
        }
    }
}
