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

    public boolean innerIsGuest() {
        return inner().software().guest();
    }

    @Override
    public String toString() {
        return inner() + " inside " + outer();
    }
}
