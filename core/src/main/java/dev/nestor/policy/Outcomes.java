package dev.nestor.policy;

import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statuses something can still have, silence among them, while facts are missing.
 *
 * <p>A set in one number: bit n stands for the n-th status, the bit behind the last for silence. Combining two sets
 * tries every pair, so that nothing is called known unless it is the same whatever the missing facts turn out to be.
 */
record Outcomes(int bits) {

    private static final Status[] STATUSES = Status.values();
    private static final int SILENCE_BIT = 1 << STATUSES.length;

    static final Outcomes SILENCE = new Outcomes(SILENCE_BIT);

    static Outcomes of(Status status) {
        return new Outcomes(bit(status));
    }

    /** Whatever a text that nobody has read might say. */
    static Outcomes anything(Axis axis) {
        int bits = SILENCE_BIT;
        for (Status status : axis.statuses()) {
            bits |= status.isStatement() ? bit(status) : 0;
        }
        return new Outcomes(bits);
    }

    Outcomes or(Outcomes other) {
        return new Outcomes(bits | other.bits);
    }

    /** Either of both where the other is silent, and {@code rule} where both speak. */
    Outcomes combine(Outcomes other, BinaryOperator<Status> rule) {
        int result = maySilent() ? other.bits : 0;
        result |= other.maySilent() ? bits : 0;
        for (Status one : STATUSES) {
            for (Status two : STATUSES) {
                result |= has(one) && other.has(two) ? bit(rule.apply(one, two)) : 0;
            }
        }
        return new Outcomes(result);
    }

    /** {@code other} where this is silent. */
    Outcomes orElse(Outcomes other) {
        return maySilent() ? new Outcomes((bits & ~SILENCE_BIT) | other.bits) : this;
    }

    boolean isSilence() {
        return bits == SILENCE_BIT;
    }

    /** The one status, or unknown if there are several; empty if it is silent for sure. */
    Optional<Status> status() {
        if (isSilence()) {
            return Optional.empty();
        }
        return Optional.of(
                Integer.bitCount(bits) == 1 ? STATUSES[Integer.numberOfTrailingZeros(bits)] : Status.UNKNOWN);
    }

    /** All it can be; silence counts as nothing stated. */
    Set<Status> statuses() {
        Stream<Status> silence = maySilent() ? Stream.of(Status.UNSTATED) : Stream.empty();
        return Stream.concat(Stream.of(STATUSES).filter(this::has), silence).collect(Collectors.toSet());
    }

    private boolean has(Status status) {
        return (bits & bit(status)) != 0;
    }

    boolean maySilent() {
        return (bits & SILENCE_BIT) != 0;
    }

    @SuppressWarnings("EnumOrdinal") // a bit for each status is what this set is made of; it is never stored
    private static int bit(Status status) {
        return 1 << status.ordinal();
    }
}
