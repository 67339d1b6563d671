package dev.nestor.version;

import java.util.Optional;

/**
 * The versions from one, inclusive, up to another, exclusive. Written {@code [7.0,9.0)}, {@code [9.0,)},
 * {@code (,9.0)} or {@code (,)}.
 *
 * @param from the lowest version inside; empty when unbounded
 * @param until the lowest version beyond; empty when unbounded
 */
public record VersionRange(Optional<Version> from, Optional<Version> until) {

    private static final VersionRange ALL = new VersionRange(Optional.empty(), Optional.empty());

    public VersionRange {
        if (from.isPresent() && until.isPresent() && from.get().compareTo(until.get()) >= 0) {
            throw new IllegalArgumentException("version range is empty: `" + text(from, until) + "`");
        }
    }

    public static VersionRange all() {
        return ALL;
    }

    public static VersionRange atLeast(Version from) {
        return new VersionRange(Optional.of(from), Optional.empty());
    }

    public static VersionRange below(Version until) {
        return new VersionRange(Optional.empty(), Optional.of(until));
    }

    public static VersionRange between(Version from, Version until) {
        return new VersionRange(Optional.of(from), Optional.of(until));
    }

    /** @throws IllegalArgumentException if {@code text} is not of the written form, or the range is empty */
    public static VersionRange parse(String text) {
        String inner = text.strip();
        int comma = inner.indexOf(',');
        boolean framed = comma > 0 && inner.endsWith(")") && (inner.startsWith("[") || inner.startsWith("(,"));
        if (!framed || inner.startsWith("[,")) {
            throw new IllegalArgumentException("version range is not of the form `[7.0,9.0)`: `" + text + "`");
        }
        return new VersionRange(
                bound(inner.substring(1, comma)), bound(inner.substring(comma + 1, inner.length() - 1)));
    }

    public boolean isAll() {
        return from.isEmpty() && until.isEmpty();
    }

    public boolean contains(Version version) {
        return (from.isEmpty() || from.get().compareTo(version) <= 0)
                && (until.isEmpty() || version.compareTo(until.get()) < 0);
    }

    /** Whether every version of {@code other} is inside. */
    public boolean encloses(VersionRange other) {
        boolean startsInside =
                from.isEmpty() || (other.from.isPresent() && from.get().compareTo(other.from.get()) <= 0);
        boolean endsInside =
                until.isEmpty() || (other.until.isPresent() && other.until.get().compareTo(until.get()) <= 0);
        return startsInside && endsInside;
    }

    /** Whether no version is in both. */
    public boolean isApartFrom(VersionRange other) {
        return endsBefore(other) || other.endsBefore(this);
    }

    private boolean endsBefore(VersionRange other) {
        return until.isPresent() && other.from.isPresent() && until.get().compareTo(other.from.get()) <= 0;
    }

    private static Optional<Version> bound(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Version.parse(text));
    }

    private static String text(Optional<Version> from, Optional<Version> until) {
        String start = from.map(version -> "[" + version).orElse("(");
        return start + "," + until.map(Version::toString).orElse("") + ")";
    }

    // Both by hand, because every version of a stack is hashed, and a record's own way is slow in a new JVM.
    @Override
    public boolean equals(Object other) {
        return other instanceof VersionRange range && from.equals(range.from) && until.equals(range.until);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + until.hashCode();
    }

    @Override
    public String toString() {
        return text(from, until);
    }
}
