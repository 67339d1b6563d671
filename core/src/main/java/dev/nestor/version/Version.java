package dev.nestor.version;

import java.util.Arrays;
import java.util.Optional;

/**
 * A point on a product's line of versions: numbers, compared from left to right.
 *
 * <p>{@code 8.0}, {@code 8.0.0} and {@code 8} are equal. An update is the number behind the release, its letter the
 * next one: {@code 8.0 Update 3e} and {@code 8.0U3e} equal {@code 8.0.3.5}. {@link #toString} gives the text it was
 * parsed from.
 */
public final class Version implements Comparable<Version> {

    private final int[] numbers;
    private final String text;

    private Version(int[] numbers, String text) {
        this.numbers = numbers;
        this.text = text;
    }

    /** @throws IllegalArgumentException if {@code text} is not dotted numbers with an optional update */
    public static Version parse(String text) {
        Optional<Version> version = tryParse(text);
        if (version.isEmpty()) {
            throw new IllegalArgumentException("version is not dotted numbers: `" + text + "`");
        }
        return version.get();
    }

    /** The version written in {@code text}, or empty if it is not one. */
    public static Optional<Version> tryParse(String text) {
        Optional<int[]> numbers = new VersionParser(text).numbers();
        return numbers.isPresent() ? Optional.of(new Version(numbers.get(), text.strip())) : Optional.empty();
    }

    /** A version higher than this one and lower than every other that can be written, for trying what lies between two. */
    public Version justAbove() {
        int[] more = Arrays.copyOf(numbers, Math.max(numbers.length, VersionParser.MOST_NUMBERS) + 1);
        more[more.length - 1] = 1;
        return new Version(more, text + "+");
    }

    /** The numbers alone, the same for equal versions: {@code 8.0.3.5} for {@code 8.0 Update 3e}, and {@code 8} for 8.0. */
    public String numbers() {
        return dotted(numbers);
    }

    /** The first version behind every version that starts with these numbers: {@code 6.x} ends below {@code 7}. */
    Version next(int written) {
        int[] following = Arrays.copyOf(numbers, written);
        following[written - 1]++;
        return new Version(VersionParser.trim(following, written), dotted(following));
    }

    private static String dotted(int[] numbers) {
        StringBuilder dotted = new StringBuilder();
        for (int number : numbers) {
            dotted.append(dotted.isEmpty() ? "" : ".").append(number);
        }
        return dotted.toString();
    }

    @Override
    public int compareTo(Version other) {
        return Arrays.compare(numbers, other.numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Version version && Arrays.equals(numbers, version.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return text;
    }
}
