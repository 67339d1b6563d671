package dev.nestor.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows as they occur, by a seed. */
final class Rows {

    /** How many are asked about in turn; a power of two. */
    static final int COUNT = 4_096;

    private static final long SEED = 20_261_121;
    private static final int[] HYPER_V = {9_600, 14_393, 17_763, 20_348, 26_100};
    private static final int[] ESXI = {4_000, 4_001, 5_000, 5_001, 5_005, 6_000, 6_007, 7_000, 8_000};

    private final Random random;

    private Rows(Random random) {
        this.random = random;
    }

    static Row[] seeded() {
        Rows rows = new Rows(new Random(SEED));
        return IntStream.range(0, COUNT).mapToObj(i -> rows.next()).toArray(Row[]::new);
    }

    private Row next() {
        String outer =
                one("vmware/workstation", "vmware/fusion", "vmware/esxi", "microsoft/hyper-v", "microsoft/hyper-v");
        String inner = outer.equals("microsoft/hyper-v")
                ? one("microsoft/hyper-v", "microsoft/hyper-v", "vmware/esxi", "vmware/vsan-witness")
                : one("vmware/esxi", "vmware/esxi", "vmware/esxi", "vmware/vsan-witness");
        return new Row(
                outer,
                version(outer),
                inner,
                version(inner),
                one("production", "test", "training"),
                one("intel", "amd"),
                perhaps(random.nextInt(4) > 0),
                perhaps(random.nextInt(4) == 0),
                perhaps(1_024 * (1 + random.nextInt(16))),
                perhaps(random.nextBoolean()),
                perhaps(random.nextBoolean()),
                perhaps(one(50, 80, 90, 100)),
                perhaps(one("off", "running", "saved")));
    }

    private int version(String product) {
        return switch (product) {
            case "vmware/workstation" -> 1_000 * (7 + random.nextInt(11));
            case "vmware/fusion" -> 1_000 * (3 + random.nextInt(11)) + random.nextInt(2);
            case "microsoft/hyper-v" -> HYPER_V[random.nextInt(HYPER_V.length)];
            default -> ESXI[random.nextInt(ESXI.length)];
        };
    }

    private <T> @Nullable T perhaps(T value) {
        return random.nextInt(10) == 0 ? null : value;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return List.of(values).get(random.nextInt(values.length));
    }
}
