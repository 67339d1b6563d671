package dev.nestor.review;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A digest of values, one behind the other. Each says how long it is, so that no two rows of values read alike. Not safe
 * to share between threads.
 */
final class Digest {

    private final MessageDigest sha256;

    private Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** @param kind what is digested, so that two kinds of things never have the same digest */
    static Digest of(String kind) {
        return new Digest().text("nestor").text(kind).number(1);
    }

    Digest text(String text) {
        number(text.length());
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >>> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        sha256.update(bytes);
        return this;
    }

    Digest number(long number) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            sha256.update((byte) (number >>> shift));
        }
        return this;
    }

    Digest flag(boolean flag) {
        sha256.update((byte) (flag ? 1 : 0));
        return this;
    }

    Digest choice(Enum<?> choice) {
        return text(choice.name());
    }

    Digest day(LocalDate day) {
        return number(day.toEpochDay());
    }

    <T> Digest optional(Optional<T> value, BiConsumer<Digest, T> add) {
        flag(value.isPresent());
        value.ifPresent(present -> add.accept(this, present));
        return this;
    }

    <T> Digest list(Collection<T> values, BiConsumer<Digest, T> add) {
        number(values.size());
        values.forEach(value -> add.accept(this, value));
        return this;
    }

    /** All that was added; nothing more can be. */
    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
