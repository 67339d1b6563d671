package dev.nestor.cli;

import dev.nestor.assessment.Assessment;
import dev.nestor.cli.json.ExplanationJson;
import dev.nestor.cli.text.ExplanationText;
import dev.nestor.policy.Explanation;
import dev.nestor.policy.Policy;
import dev.nestor.rule.Rule;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nestor explain}: why rules speak of a stack or do not. */
final class ExplainCommand implements Command {

    private static final String RULE = "--rule";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.question(Options.command(
                        "explain",
                        "Tells why each rule that names the products of a stack applies, or does not. Takes what"
                                + " `assess` takes; the exit code says whether it could be answered."))
                .addOption(Options.value(RULE, "ID", "Only this rule, and in full even if it does not apply."));
        return Options.finish(
                spec,
                "  nestor explain vmware/workstation@8.0 vmware/esxi@5.1",
                "  nestor explain stack.json --rule vmware.kb2009916.esxi-5-1");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Answers answers = Answers.of(arguments, session);
        Optional<String> rule = arguments
                .value(RULE)
                .map(id -> new Rules(session.knowledge()).get(id))
                .map(Rule::id);
        Policy policy = Demands.of(arguments, session).of(session.policy());
        Inputs inputs = Inputs.read(arguments, session);
        return inputs.answer(input -> {
            Assessment assessment = policy.assess(input.question());
            List<Explanation> explanations = rule.map(id -> policy.explain(input.question(), id))
                    .orElseGet(() -> policy.explain(input.question()));
            answers.print(
                    input,
                    inputs.several(),
                    screen -> ExplanationText.of(explanations, assessment, rule.isPresent(), screen),
                    out -> ExplanationJson.write(explanations, assessment, out));
            return ExitCode.FINE;
        });
    }
}
