package dev.nestor.benchmarks.process;

/** Does nothing, which is the least that a start can cost. */
public final class Empty {

    private Empty() {}

    public static void main(String[] arguments) {}
}
