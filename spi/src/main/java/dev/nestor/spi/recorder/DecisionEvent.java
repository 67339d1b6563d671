package dev.nestor.spi.recorder;

import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Decision;
import dev.nestor.review.DecisionRecord;
import dev.nestor.rule.Axis;
import java.util.stream.Collectors;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A decision as an event, in the words of documents. */
@Name("dev.nestor.Decision")
@Label("Decision")
@Category("Nestor")
@Description("Whether a stack of hypervisors may be used for a purpose")
@StackTrace(false)
final class DecisionEvent extends Event {

    @Label("Record")
    @Description("The id of the record of the decision")
    String record = "";

    @Label("Stack")
    @Description("The software of each layer, hardware first")
    String stack = "";

    @Label("Purpose")
    String purpose = "";

    @Label("Purpose Assumed")
    boolean purposeAssumed;

    @Label("As Of")
    @Description("The day whose statements count")
    String asOf = "";

    @Label("Verdict")
    String verdict = "";

    @Label("Support")
    String support = "";

    @Label("Feasibility")
    String feasibility = "";

    @Label("Licensing")
    String licensing = "";

    @Label("Enablement")
    String enablement = "";

    @Label("Because")
    @Description("The rules that decide")
    String because = "";

    static DecisionEvent of(DecisionRecord record) {
        DecisionEvent event = new DecisionEvent();
        event.record = record.id();
        event.stack = record.question().stack().toString();
        event.purpose = record.question().purpose().word();
        event.purposeAssumed = record.question().statedPurpose().isEmpty();
        event.asOf = record.question().day().toString();
        event.add(record.decision());
        return event;
    }

    private void add(Decision decision) {
        verdict = decision.verdict().word();
        support = decision.axis(Axis.SUPPORT).status().word();
        feasibility = decision.axis(Axis.FEASIBILITY).status().word();
        licensing = decision.axis(Axis.LICENSING).status().word();
        enablement = decision.axis(Axis.ENABLEMENT).status().word();
        because = decision.axes().values().stream()
                .map(AxisResult::because)
                .flatMap(rules -> rules.stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
