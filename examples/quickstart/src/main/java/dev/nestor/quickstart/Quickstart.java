package dev.nestor.quickstart;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Question;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.rule.Axis;
import dev.nestor.spi.VendorPlugins;
import java.time.LocalDate;
import java.time.ZoneId;

/** The smallest host: may ESXi 5.1 run inside Workstation 9 in a training course, and what says so? */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] arguments) {
        VendorPlugins plugins = VendorPlugins.discover(Quickstart.class.getClassLoader());
        Stack stack = plugins.stack("vmware/workstation@9.0", "vmware/esxi@5.1");
        LocalDate today = LocalDate.now(ZoneId.systemDefault());

        Assessment answer = plugins.policy().assess(Question.about(stack, today).forPurpose(Purpose.TRAINING));

        System.out.println(answer.verdict().word());
        for (Axis axis : Axis.values()) {
            AxisResult result = answer.axis(axis);
            System.out.printf("%-12s %-17s %s%n", axis.word(), result.status().word(), result.because());
        }
        answer.reservations().forEach(condition -> System.out.println("- " + condition.message()));
    }
}
