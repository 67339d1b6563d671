package dev.nestor.spi.inventory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that tells a machine from others. Two of a kind are equal if they mean the same, however they were written.
 *
 * @param value in one spelling for each kind
 */
public record MachineKey(Kind kind, String value) {

    private static final Pattern NO_HEX_DIGIT = Pattern.compile("[\\s:{}-]");
    private static final Pattern UUID_DIGITS = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern MAC_DIGITS = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern ONE_DIGIT = Pattern.compile("(.)\\1*");

    /** The most certain first. */
    public enum Kind {
        /** What the firmware of a machine tells. */
        UUID,
        /** What a manager of machines calls one, such as {@code host-12}: unique among the machines of one manager. */
        ID,
        SERIAL,
        /** The address of a network adapter. */
        MAC,
        /** A name, which another machine may have too. */
        NAME;

        /** How it is called in a sentence, such as {@code serial number}. */
        public String word() {
            return switch (this) {
                case UUID -> "UUID";
                case ID -> "id";
                case SERIAL -> "serial number";
                case MAC -> "MAC address";
                case NAME -> "name";
            };
        }
    }

    /** Empty if {@code text} is no UUID, or one that says nothing because all its digits are the same. */
    public static Optional<MachineKey> uuid(String text) {
        return digits(text, UUID_DIGITS).map(digits -> new MachineKey(Kind.UUID, digits));
    }

    /** Empty if {@code text} is no address of six bytes, or one that says nothing. */
    public static Optional<MachineKey> mac(String text) {
        return digits(text, MAC_DIGITS).map(digits -> new MachineKey(Kind.MAC, digits));
    }

    /**
     * Takes what a manager calls a machine.
     *
     * @param manager whose machines it is unique among, such as a UUID of the manager or the name of a file
     * @return empty if {@code id} is blank
     */
    public static Optional<MachineKey> id(String manager, String id) {
        return text(id).map(plain -> new MachineKey(Kind.ID, manager + " " + plain));
    }

    /** Empty if {@code text} is blank or a word that stands for none. */
    public static Optional<MachineKey> serial(String text) {
        return text(text)
                .filter(plain -> !plain.equals("none") && !plain.equals("0") && !plain.startsWith("to be filled"))
                .map(plain -> new MachineKey(Kind.SERIAL, plain));
    }

    /** Empty if {@code text} is blank. */
    public static Optional<MachineKey> name(String text) {
        return text(text).map(plain -> new MachineKey(Kind.NAME, plain));
    }

    private static Optional<String> digits(String text, Pattern form) {
        String digits = NO_HEX_DIGIT.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        boolean says =
                form.matcher(digits).matches() && !ONE_DIGIT.matcher(digits).matches();
        return says ? Optional.of(digits) : Optional.empty();
    }

    private static Optional<String> text(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
}
