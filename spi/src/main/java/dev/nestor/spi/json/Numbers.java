package dev.nestor.spi.json;

import java.math.BigDecimal;

/** Reads numbers as they are written in JSON, and rounds none. */
final class Numbers {

    // A number of a few characters may stand for one of a billion digits, which whoever calculates with it would pay.
    private static final int LARGEST_EXPONENT = 1000;

    private Numbers() {}

    static long wholeNumber(String digits, Place place) {
        if (!isWhole(digits)) {
            throw place.problem("expected whole number, found " + Quoted.of(digits));
        }
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException tooLarge) {
            throw place.problem("whole number does not fit in 64 bits: " + Quoted.of(digits));
        }
    }

    private static boolean isWhole(String digits) {
        return digits.indexOf('.') < 0 && digits.indexOf('e') < 0 && digits.indexOf('E') < 0;
    }

    static BigDecimal decimal(String digits, Place place) {
        try {
            BigDecimal decimal = new BigDecimal(digits);
            if (Math.abs((long) decimal.scale()) < LARGEST_EXPONENT) {
                return decimal;
            }
        } catch (NumberFormatException beyondAnyExponent) {
            // told below, as any exponent that is too large
        }
        throw place.problem("number is too large or too small: " + Quoted.of(digits));
    }
}
