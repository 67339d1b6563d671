package dev.nestor.inventory.xlsx;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as sheets keep them. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,20}(?:\\.\\d{1,30})?(?:[eE][-+]?\\d{1,2})?");

    private Numbers() {}

    /** Whole numbers without a point and an exponent: {@code 4.096E3} is {@code 4096}. What is no number stays. */
    static String plain(String text) {
        return NUMBER.matcher(text).matches()
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }
}
