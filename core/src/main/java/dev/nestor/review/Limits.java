package dev.nestor.review;

import dev.nestor.source.Authority;

/**
 * Up to where a host application takes statements at their full weight.
 *
 * @param days how many days ago a document may have been read; 0 is today
 * @param authority the lowest that counts fully
 */
public record Limits(int days, Authority authority) {

    private static final Limits STANDARD = new Limits(365, Authority.VENDOR_DOCUMENTATION);

    public Limits {
        if (days < 0) {
            throw new IllegalArgumentException("limit of days is below zero: `" + days + "`");
        }
    }

    /** 365 days, and the vendor's documentation. */
    public static Limits standard() {
        return STANDARD;
    }

    public Limits withDays(int other) {
        return new Limits(other, authority);
    }

    public Limits withAuthority(Authority other) {
        return new Limits(days, other);
    }
}
