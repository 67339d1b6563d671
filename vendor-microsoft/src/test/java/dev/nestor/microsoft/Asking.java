package dev.nestor.microsoft;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Reservation;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Remedy;
import dev.nestor.spi.VendorPlugins;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A question to Microsoft alone, as somebody types it on {@link #TODAY}. */
record Asking(Stack stack, Optional<Purpose> purpose, LocalDate day) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final VendorPlugins MICROSOFT =
            VendorPlugins.of(new MicrosoftPlugin()).requireAll();

    /** Layers such as {@code hyper-v@2022}, which is Microsoft's, and {@code vmware/esxi@8.0}, hardware first. */
    static Asking about(String... layers) {
        String[] products = Arrays.stream(layers)
                .map(text -> text.contains("/") ? text : "microsoft/" + text)
                .toArray(String[]::new);
        return new Asking(MICROSOFT.stack(products), Optional.empty(), TODAY);
    }

    Asking with(int level, String fact, String value) {
        Layer layer = stack.layer(level);
        FactValue parsed = MICROSOFT.knowledge().facts().get(fact).parse(value);
        return new Asking(stack.with(level, layer.with(layer.machine().with(fact, parsed))), purpose, day);
    }

    Asking purpose(Purpose stated) {
        return new Asking(stack, Optional.of(stated), day);
    }

    Asking asOf(String date) {
        return new Asking(stack, purpose, LocalDate.parse(date));
    }

    Assessment answer() {
        return MICROSOFT.policy().assess(new Question(stack, purpose, TODAY, Optional.of(day)));
    }

    /** What stands between the stack and a yes on {@code axis}. */
    static List<String> reasons(Assessment answer, Axis axis) {
        return answer.reservations().stream()
                .filter(reservation -> reservation.axis() == axis)
                .map(Reservation::message)
                .toList();
    }

    /** How to mend what is known to be wrong. */
    static List<String> remedies(Assessment answer) {
        return mending(answer).stream().map(Remedy::summary).toList();
    }

    /** The commands that mend it. */
    static List<String> commands(Assessment answer) {
        return mending(answer).stream()
                .flatMap(remedy -> remedy.command().stream())
                .toList();
    }

    private static List<Remedy> mending(Assessment answer) {
        return answer.findings().stream()
                .filter(Finding::fails)
                .flatMap(finding -> finding.remedies().stream())
                .toList();
    }
}
