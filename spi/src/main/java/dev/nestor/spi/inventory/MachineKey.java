package dev.nestor.spi.inventory;

import java.util.Comparator;
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
    private static final Pattern UUID_GROUPS = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");
    private static final Pattern MAC_DIGITS = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern ONE_DIGIT = Pattern.compile("(.)\\1*");

    static final Comparator<MachineKey> MOST_CERTAIN_FIRST =
            Comparator.comparing(MachineKey::certainty).thenComparing(MachineKey::kind);

    /** What kinds there are. */
    public enum Kind {
        /** What the firmware of a machine tells. */
        UUID,
        /**
         * A UUID that another file has with the bytes of its first three fields turned round. Readers do not tell it: it is
         * found where machines are joined.
         */
        SMBIOS_UUID,
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
                case SMBIOS_UUID -> "UUID, in the byte order of SMBIOS,";
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
     * <p>The id is as certain as its manager. With the UUID of a manager it is {@link Certainty#CERTAIN}, and so is an id that is
     * a UUID itself. With anything else, such as a name, an address, or the folder of a file that does not say whose machines it
     * has, it is {@link Certainty#WEAK}: two managers may go by the same.
     *
     * @param manager whose machines it is unique among: its UUID if that is known, in any spelling
     * @return empty if {@code id} is blank
     */
    public static Optional<MachineKey> id(String manager, String id) {
        String known = uuid(manager).map(uuid -> dashed(uuid.value())).orElse(manager);
        return text(id).map(plain -> new MachineKey(Kind.ID, known + " " + plain));
    }

    private static String dashed(String digits) {
        return UUID_GROUPS.matcher(digits).replaceFirst("$1-$2-$3-$4-$5");
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

    /** How sure it is that two machines that have it are one. */
    public Certainty certainty() {
        return switch (kind) {
            case UUID -> Certainty.CERTAIN;
            case ID -> hasUuid() ? Certainty.CERTAIN : Certainty.WEAK;
            case SMBIOS_UUID, SERIAL, MAC -> Certainty.LIKELY;
            case NAME -> Certainty.WEAK;
        };
    }

    private boolean hasUuid() {
        int end = value.lastIndexOf(' ');
        return end > 0
                && (uuid(value.substring(0, end)).isPresent()
                        || uuid(value.substring(end + 1)).isPresent());
    }

    /** Whose id it is. */
    String manager() {
        int end = value.lastIndexOf(' ');
        return end < 0 ? value : value.substring(0, end);
    }

    /**
     * The UUID as it looks to whoever takes the first three fields for numbers that begin with their lowest byte, or does not
     * take them for such. Empty if it looks the same, or this is no UUID.
     *
     * <p>SMBIOS has them begin with the lowest byte since version 2.6, and left it open before (DMTF DSP0134, "System — UUID").
     * Virtual machines of VMware see their UUID so from hardware version 13 on (github.com/candlepin/virt-who, pull request
     * 262), and those of Azure do too (github.com/Azure/WALinuxAgent, issue 830), while their managers keep the other spelling.
     */
    Optional<MachineKey> inOtherByteOrder() {
        if (kind != Kind.UUID || !UUID_DIGITS.matcher(value).matches()) {
            return Optional.empty();
        }
        String other = turned(value, 0, 8) + turned(value, 8, 12) + turned(value, 12, 16) + value.substring(16);
        return other.equals(value) ? Optional.empty() : Optional.of(new MachineKey(Kind.UUID, other));
    }

    private static String turned(String digits, int from, int to) {
        StringBuilder turned = new StringBuilder(to - from);
        for (int at = to - 2; at >= from; at -= 2) {
            turned.append(digits, at, at + 2);
        }
        return turned.toString();
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
