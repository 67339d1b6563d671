package org.example.kvm.libvirt;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Whole numbers, written in digits only. */
final class WholeNumber {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private WholeNumber() {}

    /** Empty if the text is no number between the bounds, both of them inside. */
    static OptionalLong parse(String text, long least, long most) {
        if (!DIGITS.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        long number = Long.parseLong(text);
        return number >= least && number <= most ? OptionalLong.of(number) : OptionalLong.empty();
    }
}
