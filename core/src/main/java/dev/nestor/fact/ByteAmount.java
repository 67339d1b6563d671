package dev.nestor.fact;

import java.util.Locale;

/** Amounts of memory, such as {@code 4 GiB}. */
final class ByteAmount {

    private static final String[] UNITS = {"b", "kib", "mib", "gib", "tib", "pib"};
    private static final String[] NAMES = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"};

    private ByteAmount() {}

    static long parse(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == 0) {
            throw new IllegalArgumentException("not an amount such as `4 GiB`: `" + text + "`");
        }
        long number = WholeNumber.parse(text.substring(0, digits));
        int power = power(text, text.substring(digits).strip().toLowerCase(Locale.ROOT));
        if (number > Long.MAX_VALUE >> (10 * power)) {
            throw new IllegalArgumentException("amount is too large: `" + text + "`");
        }
        return number << (10 * power);
    }

    static String print(long bytes) {
        int power = 0;
        long number = bytes;
        while (number != 0 && number % 1024 == 0 && power < UNITS.length - 1) {
            number /= 1024;
            power++;
        }
        return number + " " + NAMES[power];
    }

    private static int power(String text, String unit) {
        for (int power = 0; power < UNITS.length; power++) {
            if (UNITS[power].equals(unit)) {
                return power;
            }
        }
        throw new IllegalArgumentException("amount has no binary unit such as `MiB` or `GiB`: `" + text + "`");
    }
}
