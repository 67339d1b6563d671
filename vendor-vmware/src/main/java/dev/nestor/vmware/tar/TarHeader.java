package dev.nestor.vmware.tar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The block that comes before the content of a member. */
final class TarHeader {

    static final int BLOCK = 512;

    private static final Pattern OCTAL = Pattern.compile("[0-7]{1,12}");
    private static final int CHECKSUM = 148;
    private static final int CHECKSUM_END = 156;

    private final byte[] block;

    TarHeader(byte[] block) {
        this.block = block;
    }

    /** Two such blocks end an archive; one is enough. */
    boolean isEmpty() {
        for (byte one : block) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sum of its bytes is the one it states, its own eight bytes taken for blanks. */
    boolean isIntact() {
        int sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= CHECKSUM && i < CHECKSUM_END ? ' ' : block[i] & 0xFF;
        }
        Optional<Long> stated = octal(CHECKSUM, CHECKSUM_END);
        return stated.isPresent() && stated.get() == sum;
    }

    char type() {
        return (char) (block[156] & 0xFF);
    }

    String name() {
        String name = text(0, 100);
        boolean ustar = text(257, 262).equals("ustar");
        // What GNU keeps in the place of the prefix is none: its magic goes on with a blank.
        String prefix = ustar && block[262] == 0 ? text(345, 500) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    /** In bytes; empty if the field holds no number. */
    Optional<Long> size() {
        return (block[124] & 0x80) == 0 ? octal(124, 136) : binary();
    }

    // Sizes of 8 GiB and more do not fit in octal digits.
    private Optional<Long> binary() {
        byte[] digits = Arrays.copyOfRange(block, 124, 136);
        digits[0] &= 0x7F;
        BigInteger size = new BigInteger(1, digits);
        return size.bitLength() < Long.SIZE ? Optional.of(size.longValue()) : Optional.empty();
    }

    private Optional<Long> octal(int from, int until) {
        String digits = new String(block, from, until - from, ISO_8859_1)
                .replace('\0', ' ')
                .strip();
        return OCTAL.matcher(digits).matches() ? Optional.of(Long.parseLong(digits, 8)) : Optional.empty();
    }

    private String text(int from, int until) {
        int end = from;
        while (end < until && block[end] != 0) {
            end++;
        }
        return new String(block, from, end - from, UTF_8);
    }
}
