package dev.nestor.plan;

import java.util.Arrays;
import java.util.Locale;

/** What a change costs those who use the machines, mildest first. */
public enum Disruption {
    /** Nobody notices. */
    NONE,
    /** The virtual machine has to be off for it. */
    VM_OFF,
    /** A host starts anew, with all that runs on it. */
    HOST_REBOOT,
    /** It cannot be taken back. */
    IRREVERSIBLE,
    /** Something has to be bought. */
    PURCHASE;

    /** @throws IllegalArgumentException if there is no such disruption */
    public static Disruption parse(String word) {
        return Arrays.stream(values())
                .filter(disruption -> disruption.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown disruption `" + word + "`, known are `"
                        + String.join(
                                "`, `",
                                Arrays.stream(values()).map(Disruption::word).toList())
                        + "`"));
    }

    /** The word used in documents, such as {@code vm-off}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
