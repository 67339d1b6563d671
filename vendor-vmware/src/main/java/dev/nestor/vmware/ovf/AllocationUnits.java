package dev.nestor.vmware.ovf;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the quantities of memory are counted in, such as {@code byte * 2^20}. */
public final class AllocationUnits {

    private static final Pattern PROGRAMMATIC = Pattern.compile("bytes?(?:\\s*\\*\\s*(2|10)\\s*\\^\\s*(\\d{1,2}))?");

    private AllocationUnits() {}

    /** How many bytes one of them is; empty if the text is no unit of memory. */
    public static Optional<BigInteger> bytes(String text) {
        String units = text.strip().toLowerCase(Locale.ROOT);
        Matcher matcher = PROGRAMMATIC.matcher(units);
        if (matcher.matches()) {
            return Optional.of(
                    matcher.group(1) == null
                            ? BigInteger.ONE
                            : new BigInteger(matcher.group(1)).pow(Integer.parseInt(matcher.group(2))));
        }
        // Words of descriptors before version 1.0 of the standard; people counted in powers of two then.
        return switch (units) {
            case "kilobytes", "kb" -> Optional.of(BigInteger.TWO.pow(10));
            case "megabytes", "mb" -> Optional.of(BigInteger.TWO.pow(20));
            case "gigabytes", "gb" -> Optional.of(BigInteger.TWO.pow(30));
            default -> Optional.empty();
        };
    }
}
