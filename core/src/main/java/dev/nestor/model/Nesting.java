package dev.nestor.model;

/**
 * A layer directly inside another, with the whole stack around them.
 *
 * @param level the inner layer's level, 1 or more
 */
public record Nesting(Stack stack, int level) {

    public Nesting {
        if (level < 1 || level >= stack.height()) {
            throw new IllegalArgumentException("stack has no nesting at level " + level);
        }
    }

    public Layer inner() {
        return stack.layer(level);
    }

    public Layer outer() {
        return stack.layer(level - 1);
    }

    /** Whether nobody says what one of the two is, so that no rule can tell whether it speaks of them. */
    public boolean isUnknown() {
        return inner().software().isUnknown() || outer().software().isUnknown();
    }

    public boolean innerIsGuest() {
        return inner().software().guest();
    }

    @Override
    public String toString() {
        return inner() + " inside " + outer();
    }
}
