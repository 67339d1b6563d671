package dev.nestor.benchmarks.process;

import dev.nestor.assessment.Question;
import dev.nestor.spi.VendorPlugins;
import java.time.LocalDate;

/** Finds both vendors and decides once. */
public final class FirstDecision {

    private FirstDecision() {}

    public static void main(String[] arguments) {
        VendorPlugins plugins = VendorPlugins.discover(FirstDecision.class.getClassLoader());
        plugins.policy()
                .decide(Question.about(
                        plugins.stack("vmware/workstation@9.0", "vmware/esxi@5.1"), LocalDate.of(2026, 11, 21)));
    }
}
