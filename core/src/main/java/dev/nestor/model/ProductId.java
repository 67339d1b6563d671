package dev.nestor.model;

import java.util.Locale;

/**
 * The name of a product, {@code vendor/name} in lower case, such as {@code vmware/esxi}.
 *
 * <p>The vendor {@code guest} stands for operating systems, which need no vendor: {@code guest/debian}. {@link #UNKNOWN} stands
 * for whatever it may be: a hypervisor, a guest or nothing.
 */
public record ProductId(String vendor, String name) implements Comparable<ProductId> {

    /** What runs where nobody says what runs: {@code unknown/unknown}. */
    public static final ProductId UNKNOWN = new ProductId("unknown", "unknown");

    private static final String GUEST_VENDOR = "guest";

    public ProductId {
        if (!isWord(vendor, 0, vendor.length()) || !isWord(name, 0, name.length())) {
            throw new IllegalArgumentException("product is not `vendor/name`: `" + vendor + "/" + name + "`");
        }
    }

    /** @throws IllegalArgumentException if {@code text} is not two words of letters, digits and {@code . - _} */
    public static ProductId parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (!isName(lower)) {
            throw new IllegalArgumentException("product is not `vendor/name`: `" + text + "`");
        }
        int slash = lower.indexOf('/');
        return new ProductId(lower.substring(0, slash), lower.substring(slash + 1));
    }

    /** Whether {@code text} is {@code vendor/name}, as {@link #toString} writes it. */
    public static boolean isName(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && isWord(text, 0, slash) && isWord(text, slash + 1, text.length());
    }

    /** Whether {@code text} is how it is written, without writing it. */
    public boolean isWritten(String text) {
        int slash = vendor.length();
        return text.length() == slash + 1 + name.length()
                && text.startsWith(vendor)
                && text.charAt(slash) == '/'
                && text.endsWith(name);
    }

    public boolean isGuest() {
        return vendor.equals(GUEST_VENDOR);
    }

    private static boolean isWord(String text, int from, int until) {
        for (int i = from; i < until; i++) {
            if (!isWordCharacter(text.charAt(i))) {
                return false;
            }
        }
        return until > from;
    }

    private static boolean isWordCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    }

    @Override
    public int compareTo(ProductId other) {
        int byVendor = vendor.compareTo(other.vendor);
        return byVendor != 0 ? byVendor : name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProductId id && vendor.equals(id.vendor) && name.equals(id.name);
    }

    @Override
    public int hashCode() {
        return 31 * vendor.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return vendor + "/" + name;
    }
}
