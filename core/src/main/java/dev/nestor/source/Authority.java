package dev.nestor.source;

import java.util.Arrays;
import java.util.Locale;

/** How much a document's word counts against another one of the same publisher, strongest first. */
public enum Authority {
    VENDOR_POLICY,
    VENDOR_DOCUMENTATION,
    /** Blogs, forum posts and scripts by people of the vendor. */
    VENDOR_STAFF,
    OTHER_VENDOR,
    COMMUNITY;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** @throws IllegalArgumentException if there is no such authority */
    public static Authority parse(String text) {
        return Arrays.stream(values())
                .filter(authority -> authority.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown authority `" + text + "`"));
    }

    /** The word used in documents, such as {@code vendor-policy}. */
    public String word() {
        return word;
    }
}
