package dev.nestor.review;

/**
 * Hears of each decision of a policy that was given it: {@code policy.with(listener)}.
 *
 * <p>It is called by the thread that asks, before the answer is returned, so it must be safe to share between threads, and
 * its time is added to that of the answer. What it throws is dropped, except for a {@link VirtualMachineError}: whoever
 * wants to hear of that catches it.
 */
@FunctionalInterface
public interface DecisionListener {

    void decided(DecisionRecord decision);

    /** Whether it wants to hear of the next decision; a record that nobody wants is not made. */
    default boolean isListening() {
        return true;
    }
}
