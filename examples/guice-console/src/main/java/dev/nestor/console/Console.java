package dev.nestor.console;

import com.google.inject.Guice;
import dev.nestor.answer.Answer;
import dev.nestor.answer.Reason;
import dev.nestor.model.Purpose;
import java.time.Clock;
import java.time.ZoneId;

/** Prints two answers, as a page would show them. */
public final class Console {

    private Console() {}

    public static void main(String[] arguments) {
        NestingAdvisor advisor = Guice.createInjector(new ConsoleModule(Clock.system(ZoneId.systemDefault())))
                .getInstance(NestingAdvisor.class);
        print(advisor.mayRun("vmware/workstation@9.0", "vmware/esxi@5.1", Purpose.TRAINING));
        print(advisor.mayRun("microsoft/hyper-v@2022", "kvm/kvm@6.12", Purpose.PRODUCTION));
    }

    private static void print(Answer answer) {
        System.out.println(answer.verdict().word() + ": " + answer.headline());
        for (Reason reason : answer.reasons()) {
            System.out.println("  because " + reason);
            reason.statements().forEach(one -> System.out.println("    " + one.message() + " [" + one.link() + "]"));
        }
        answer.remedies().forEach(remedy -> System.out.println("  to do: " + remedy.summary()));
        answer.unknown().forEach(unknown -> System.out.println("  " + unknown.message()));
    }
}
