package dev.nestor.benchmarks;

/** Reads ten thousand rules out of their text into a policy, in a JVM that never did. Prints the milliseconds. */
public final class Loading {

    private static final int RULES = 10_000;

    private Loading() {}

    public static void main(String[] arguments) {
        String text = MoreRules.aboutOtherProducts(RULES);
        long start = System.nanoTime();
        Packs.policyWith(text);
        System.out.println((System.nanoTime() - start) / 1_000_000);
    }
}
