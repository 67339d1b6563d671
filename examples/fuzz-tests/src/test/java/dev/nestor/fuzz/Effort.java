package dev.nestor.fuzz;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/** How much a reading may take. Only looked at while fuzzing: kept inputs are read on machines of any speed. */
public final class Effort {

    private static final boolean FUZZING = System.getenv("JAZZER_FUZZ") != null;
    private static final Duration MOST = Duration.ofSeconds(1);
    private static final int SMALL = 64 << 10;

    private Effort() {}

    /** @param size of what is read, in bytes */
    public static <T> T spentOn(int size, Supplier<T> reading) {
        long before = processorTime();
        T result = reading.get();
        Duration spent = Duration.ofNanos(processorTime() - before);
        if (FUZZING && size <= SMALL && spent.compareTo(MOST) > 0) {
            throw new AssertionError(size + " bytes took " + spent.toMillis() + " ms of the processor");
        }
        return result;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
