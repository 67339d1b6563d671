package dev.nestor.vmware.vmx;

import dev.nestor.vmware.text.Echo;
import dev.nestor.vmware.text.Placeholders;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one entry as a type, or says why it cannot be read so.
 *
 * @param discreet whether its value is not repeated, whatever its key
 */
record TypedReading(String source, VmxEntry entry, boolean discreet) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d+");

    VmxValue<String> text() {
        return Placeholders.areIn(entry.value()) ? unreadable("holds a placeholder") : VmxValue.of(entry.value());
    }

    VmxValue<Boolean> flag() {
        return text().then(text -> switch (text.trim().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> VmxValue.of(true);
            case "false", "0" -> VmxValue.of(false);
            default -> unreadable("is neither true nor false");
        });
    }

    VmxValue<Long> wholeNumber(long least, long most) {
        return text().then(text -> wholeNumber(text.trim(), least, most));
    }

    <T> VmxValue<T> unreadable(String complaint) {
        return VmxValue.unreadable(problem(complaint));
    }

    VmxProblem problem(String complaint) {
        String message =
                discreet ? Echo.of(entry.key()) + " " + complaint : Echo.of(entry.key(), complaint, entry.value());
        return new VmxProblem(source, entry.line(), message);
    }

    private VmxValue<Long> wholeNumber(String text, long least, long most) {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            return unreadable("is not a whole number");
        }
        return number(text)
                .filter(number -> least <= number && number <= most)
                .map(VmxValue::of)
                .orElseGet(() -> unreadable("is outside %d to %d".formatted(least, most)));
    }

    private static Optional<Long> number(String digits) {
        try {
            return Optional.of(Long.parseLong(digits));
        } catch (NumberFormatException tooManyDigits) {
            return Optional.empty();
        }
    }
}
