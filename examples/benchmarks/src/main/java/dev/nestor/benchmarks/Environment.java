package dev.nestor.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where something was measured. */
final class Environment {

    private Environment() {}

    static String text() {
        return "%d cores, %s %s %s, %s %s, %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.vm.name"),
                        Runtime.version(),
                        LocalDate.now(ZoneOffset.UTC));
    }
}
