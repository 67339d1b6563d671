package dev.nestor.version;

import dev.nestor.logic.Truth;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a version: the version itself, only a range that it lies in, or nothing.
 *
 * <p>Two are equal when the same is known; the text they were typed as does not count.
 */
public final class KnownVersion {

    private static final KnownVersion NOTHING = new KnownVersion("", Optional.empty(), VersionRange.all());

    private final String text;
    private final Optional<Version> exact;
    private final VersionRange range;

    private KnownVersion(String text, Optional<Version> exact, VersionRange range) {
        this.text = text;
        this.exact = exact;
        this.range = range;
    }

    public static KnownVersion of(Version version) {
        return of(version.toString(), version);
    }

    /** {@code version}, shown as the {@code text} that people typed for it. */
    public static KnownVersion of(String text, Version version) {
        return new KnownVersion(text, Optional.of(version), VersionRange.all());
    }

    /**
     * Some version inside {@code range}. It is shown as {@code text} where that reads back as the same, such as
     * {@code 6.x}, and as the range itself otherwise.
     */
    public static KnownVersion within(String text, VersionRange range) {
        KnownVersion shown = new KnownVersion(text, Optional.empty(), range);
        boolean readable = range.isAll() || tryParse(text).filter(shown::equals).isPresent();
        return readable ? shown : new KnownVersion(range.toString(), Optional.empty(), range);
    }

    /** A version nobody can compare, such as the {@code bookworm} of a guest; {@code text} may be empty. */
    public static KnownVersion unknown(String text) {
        return text.isEmpty() ? NOTHING : new KnownVersion(text, Optional.empty(), VersionRange.all());
    }

    /**
     * Reads {@code 8.0}, {@code 8.0 Update 2}, {@code 6.x}, or a range such as {@code [6.5,7.0)}.
     *
     * @return empty if {@code text} is none of these
     * @throws IllegalArgumentException if {@code text} begins like a range and is none
     */
    public static Optional<KnownVersion> tryParse(String text) {
        String trimmed = text.strip();
        if (trimmed.startsWith("[") || trimmed.startsWith("(")) {
            return Optional.of(new KnownVersion(trimmed, Optional.empty(), VersionRange.parse(trimmed)));
        }
        if (trimmed.endsWith(".x")) {
            return wildcard(trimmed);
        }
        Optional<Version> version = Version.tryParse(trimmed);
        return version.isPresent() ? Optional.of(of(trimmed, version.get())) : Optional.empty();
    }

    /** The text that was typed, and the empty text when nothing was. */
    public String text() {
        return text;
    }

    public Optional<Version> exact() {
        return exact;
    }

    /** Where it lies if it is not known exactly, and all versions if it is. */
    public VersionRange range() {
        return range;
    }

    /** Whether nothing can be compared with it, whatever was typed for it. */
    public boolean isUnknown() {
        return exact.isEmpty() && range.isAll();
    }

    /** Whether it lies in {@code other}. */
    public Truth isIn(VersionRange other) {
        if (exact.isPresent()) {
            return Truth.of(other.contains(exact.get()));
        }
        if (range.isApartFrom(other)) {
            return Truth.FALSE;
        }
        return other.encloses(range) ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Whether it is {@code other} or later. */
    public Truth isAtLeast(KnownVersion other) {
        if (exact.isPresent() && other.exact.isPresent()) {
            return Truth.of(exact.get().compareTo(other.exact.get()) >= 0);
        }
        if (other.exact.isPresent()) {
            return isIn(VersionRange.atLeast(other.exact.get()));
        }
        if (exact.isPresent()) {
            return comparePoint(exact.get(), other);
        }
        return compareRanges(other);
    }

    /** Whether both are the same version. */
    public Truth isSameAs(KnownVersion other) {
        if (exact.isPresent() && other.exact.isPresent()) {
            return Truth.of(exact.equals(other.exact));
        }
        if (exact.isPresent()) {
            return other.range.contains(exact.get()) ? Truth.UNKNOWN : Truth.FALSE;
        }
        if (other.exact.isPresent()) {
            return other.isSameAs(this);
        }
        return range.isApartFrom(other.range) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Optional<KnownVersion> wildcard(String text) {
        String known = text.substring(0, text.length() - 2);
        int written = known.split("\\.", -1).length;
        return Version.tryParse(known)
                .filter(version -> known.chars().allMatch(c -> c == '.' || Character.isDigit(c)))
                .map(version -> VersionRange.between(version, version.next(written)))
                .map(range -> new KnownVersion(text, Optional.empty(), range));
    }

    private static Truth comparePoint(Version point, KnownVersion other) {
        if (other.isIn(VersionRange.below(point)) == Truth.TRUE) {
            return Truth.TRUE;
        }
        Optional<Version> lowest = other.range.from();
        boolean before = lowest.isPresent() && point.compareTo(lowest.get()) < 0;
        return before ? Truth.FALSE : Truth.UNKNOWN;
    }

    private Truth compareRanges(KnownVersion other) {
        if (!range.isApartFrom(other.range)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(range.from().isPresent()
                && other.range.until().isPresent()
                && other.range.until().get().compareTo(range.from().get()) <= 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownVersion known && exact.equals(known.exact) && range.equals(known.range);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exact, range);
    }

    @Override
    public String toString() {
        return text;
    }
}
