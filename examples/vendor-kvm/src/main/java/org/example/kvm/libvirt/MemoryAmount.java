package org.example.kvm.libvirt;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Amounts of memory as libvirt writes them: {@code KB} counts thousands, {@code KiB} and {@code K} count 1024, and without
 * a unit it is {@code KiB}. Case does not count.
 */
final class MemoryAmount {

    /** An exbibyte, which no machine has. */
    private static final long MOST_BYTES = 1L << 60;

    private static final String POWERS = "kmgtpe";

    private MemoryAmount() {}

    /** In bytes; empty if the number is none, the unit is unknown, or it is more than an exbibyte. */
    static OptionalLong bytes(String number, Optional<String> unit) {
        OptionalLong size = size(unit.orElse("KiB").toLowerCase(Locale.ROOT));
        if (size.isEmpty()) {
            return size;
        }
        OptionalLong amount = WholeNumber.parse(number, 1, MOST_BYTES / size.getAsLong());
        return amount.isPresent() ? OptionalLong.of(amount.getAsLong() * size.getAsLong()) : amount;
    }

    private static OptionalLong size(String unit) {
        if (unit.equals("b") || unit.equals("byte") || unit.equals("bytes")) {
            return OptionalLong.of(1);
        }
        int power = unit.isEmpty() ? 0 : POWERS.indexOf(unit.charAt(0)) + 1;
        if (power == 0) {
            return OptionalLong.empty();
        }
        return switch (unit.substring(1)) {
            case "", "ib" -> OptionalLong.of(power(1024, power));
            case "b" -> OptionalLong.of(power(1000, power));
            default -> OptionalLong.empty();
        };
    }

    private static long power(long base, int exponent) {
        long product = 1;
        for (int i = 0; i < exponent; i++) {
            product *= base;
        }
        return product;
    }
}
