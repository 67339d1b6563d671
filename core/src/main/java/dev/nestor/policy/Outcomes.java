package dev.nestor.policy;

import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.util.Optional;

/**
 * The statuses something can still have, silence among them, while facts are missing.
 *
 * <p>A set in one number: bit n stands for the n-th status, the worst first, and the bit behind the last for silence.
 * Combining two sets counts every pair, so that nothing is called known unless it is the same whatever the missing facts
 * turn out to be.
 */
record Outcomes(int bits) {

    private static final Status[] STATUSES = Status.values();
    private static final int SILENCE_BIT = 1 << STATUSES.length;
    private static final int SPEECH = SILENCE_BIT - 1;

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

    /** Either of both where the other is silent, and the worse one where both speak. */
    Outcomes worst(Outcomes other) {
        int speech = bits & SPEECH;
        int others = other.bits & SPEECH;
        // One of them is the worse of some pair if the other set has anything as good as it, or better.
        int worse = (speech & upTo(others)) | (others & upTo(speech));
        return new Outcomes(alone(other) | worse);
    }

    /** Either of both where the other is silent; where both speak what they agree on, or a conflict. */
    Outcomes agree(Outcomes other) {
        int speech = bits & SPEECH;
        int others = other.bits & SPEECH;
        boolean canDiffer = speech != 0 && others != 0 && (speech != others || Integer.bitCount(speech) > 1);
        return new Outcomes(alone(other) | (speech & others) | (canDiffer ? bit(Status.CONFLICTING) : 0));
    }

    /**
     * What is left of both when {@code waived} is waived: {@code best} where only it speaks, and what the other one says
     * where both do. A contradiction with it stays one where the other side is worse than that.
     */
    Outcomes concede(Outcomes waived, Status best) {
        int result = waived.maySilent() ? bits : 0;
        if (waived.speaks() && maySilent()) {
            result |= bit(best);
        }
        for (int speech = bits & SPEECH; speech != 0; speech &= speech - 1) {
            int said = Integer.lowestOneBit(speech);
            int others = waived.bits & SPEECH & ~said;
            result |= waived.bits & said;
            result |= others == 0 ? 0 : Math.max(said, bit(Status.CONFLICTING));
        }
        return new Outcomes(result);
    }

    private boolean speaks() {
        return (bits & SPEECH) != 0;
    }

    /** {@code other} where this is silent. */
    Outcomes orElse(Outcomes other) {
        return maySilent() ? new Outcomes((bits & ~SILENCE_BIT) | other.bits) : this;
    }

    boolean isSilence() {
        return bits == SILENCE_BIT;
    }

    boolean maySilent() {
        return (bits & SILENCE_BIT) != 0;
    }

    /** Whether it can be nothing but {@code status}. */
    boolean is(Status status) {
        return bits == bit(status);
    }

    /** Whether it can be {@code status}; silence counts as nothing stated. */
    boolean canBe(Status status) {
        return (bits & bit(status)) != 0 || (status == Status.UNSTATED && maySilent());
    }

    /** The one status, or unknown if there are several; empty if it is silent for sure. */
    Optional<Status> status() {
        if (isSilence()) {
            return Optional.empty();
        }
        return Optional.of(
                Integer.bitCount(bits) == 1 ? STATUSES[Integer.numberOfTrailingZeros(bits)] : Status.UNKNOWN);
    }

    /** What one of both says while the other is silent. */
    private int alone(Outcomes other) {
        return (maySilent() ? other.bits : 0) | (other.maySilent() ? bits : 0);
    }

    /** All statuses as bad as the best of {@code bits}, or worse; none if there is none. */
    private static int upTo(int bits) {
        return bits == 0 ? 0 : (Integer.highestOneBit(bits) << 1) - 1;
    }

    @SuppressWarnings("EnumOrdinal") // a bit for each status is what this set is made of; it is never stored
    private static int bit(Status status) {
        return 1 << status.ordinal();
    }
}
