package dev.nestor.spi.compiled;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Bytes that {@link Input} reads: small numbers take one byte, and a text the number of its place in the pool. */
final class Output {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TextPool pool;

    Output(TextPool pool) {
        this.pool = pool;
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    void number(long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    void flag(boolean flag) {
        bytes.write(flag ? 1 : 0);
    }

    @SuppressWarnings("EnumOrdinal") // the fingerprint of a file tells whether its enums are those that are here
    void choice(Enum<?> choice) {
        number(choice.ordinal());
    }

    void text(String text) {
        number(pool.place(text));
    }

    void day(LocalDate day) {
        number(day.toEpochDay());
    }

    <T> void optional(Optional<T> value, Consumer<T> write) {
        flag(value.isPresent());
        value.ifPresent(write);
    }

    <T> void list(Collection<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
    }

    void texts(Collection<String> texts) {
        list(texts, this::text);
    }

    void append(Output other) {
        bytes.writeBytes(other.bytes());
    }
}
