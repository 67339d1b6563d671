package dev.nestor.cli.text;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Layer;
import dev.nestor.plan.Disruption;
import dev.nestor.plan.Plan;
import dev.nestor.plan.Setting;
import dev.nestor.plan.Step;
import java.util.ArrayList;
import java.util.List;

/** A plan for people: what to do on which machine, what it leads to, and what stays all the same. */
public final class PlanText {

    private final Plan plan;
    private final Page page;
    private final List<Setting.Source> sources = new ArrayList<>();

    private PlanText(Plan plan, Screen screen) {
        this.plan = plan;
        this.page = new Page(screen);
    }

    public static String of(Plan plan, Screen screen) {
        return new PlanText(plan, screen).text();
    }

    private String text() {
        new VerdictSection(plan.before()).write(page);
        new StackSection(plan.before().question().stack()).write(page);
        steps();
        result();
        remaining();
        sources();
        return page.text();
    }

    private void steps() {
        if (plan.steps().isEmpty()) {
            boolean ready = plan.remaining().isEmpty();
            page.gap().paragraph(0, ready ? "There is nothing to do." : "Nothing is known to do that would help.");
            return;
        }
        page.heading("What to do");
        String machine = "";
        for (int i = 0; i < plan.steps().size(); i++) {
            Step step = plan.steps().get(i);
            String where = machine(step);
            if (!where.equals(machine)) {
                page.paragraph(2, Style.STRONG.of(where));
                machine = where;
            }
            write(step, i + 1);
        }
    }

    private String machine(Step step) {
        Layer layer = plan.before().question().stack().layer(step.level());
        return "level " + step.level() + ", " + layer
                + step.machine().map(name -> " (" + name + ")").orElse("");
    }

    private void write(Step step, int number) {
        String disruption = step.disruption() == Disruption.NONE ? "" : " (" + words(step.disruption()) + ")";
        page.paragraph(4, number + ". ", step.how().summary() + disruption);
        step.command().ifPresent(command -> page.verbatim(7, command));
        page.paragraph(7, Style.FAINT.of(step.change() + ", " + cite(step.source()) + reasons(step)));
    }

    private static String reasons(Step step) {
        return step.rules().isEmpty() ? "" : ", for " + String.join(", ", step.rules());
    }

    private String cite(Setting.Source source) {
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return "[" + (sources.indexOf(source) + 1) + "]";
    }

    private static String words(Disruption disruption) {
        return switch (disruption) {
            case NONE -> "nobody notices";
            case VM_OFF -> "the virtual machine has to be off";
            case HOST_REBOOT -> "the host restarts";
            case IRREVERSIBLE -> "cannot be taken back";
            case PURCHASE -> "costs money";
        };
    }

    private void result() {
        if (!plan.steps().isEmpty()) {
            Assessment after = plan.after();
            page.gap()
                    .paragraph(
                            0,
                            "After these steps: " + shown(after.verdict())
                                    + ", assessed again with each of them done. Cost " + plan.cost() + ".");
        }
        if (!plan.exhaustive()) {
            page.paragraph(0, "Not everything was tried; there may be a cheaper plan, or one that reaches more.");
        }
    }

    private String shown(Verdict verdict) {
        Grade grade = Grades.of(verdict);
        return Grades.style(grade).of(page.signs().of(grade) + " " + verdict.word());
    }

    private void remaining() {
        if (!plan.remaining().isEmpty()) {
            page.heading(plan.steps().isEmpty() ? "Why" : "What stays");
            plan.remaining().forEach(this::write);
        }
    }

    private void write(Plan.Remaining remaining) {
        var reservation = remaining.reservation();
        String sign = Grades.style(reservation.grade()).of(page.signs().of(reservation.grade()));
        page.paragraph(
                2,
                sign + " ",
                Style.STRONG.of(reservation.axis().word() + " is "
                        + reservation.status().word() + " at level " + reservation.level()));
        page.paragraph(4, reservation.message());
        page.paragraph(4, page.signs().arrow() + " ", remaining.why());
    }

    private void sources() {
        if (!sources.isEmpty()) {
            page.heading("Sources of the commands");
            for (Setting.Source source : sources) {
                page.paragraph(2, cite(source) + " ", source.title() + ", " + source.section());
                page.line("      " + Style.FAINT.of(source.url().toString()));
            }
        }
    }
}
