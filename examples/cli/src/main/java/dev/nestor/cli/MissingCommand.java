package dev.nestor.cli;

import dev.nestor.cli.text.MissingText;
import dev.nestor.plan.Settings;
import dev.nestor.policy.MissingSet;
import dev.nestor.policy.Policy;
import dev.nestor.spi.document.MissingDocument;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nestor missing}: the smallest sets of facts that decide what is unknown. */
final class MissingCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.finish(
                Options.question(Options.command(
                                "missing",
                                "Tells what to find out about a stack: the smallest sets of facts that decide what is unknown of"
                                        + " it, whatever their values turn out to be, and how to find each out there. The exit code"
                                        + " says whether it could be answered."))
                        .addOption(Options.packs()),
                "  nestor missing vmware/workstation@17 vmware/esxi@8.0",
                "  nestor missing stack.json --format json");
    }

    @Override
    public ExitCode run(Arguments arguments, Session given) {
        Session session = given.with(arguments.values(Options.PACKS));
        Answers answers = Answers.of(arguments, session);
        Policy policy = session.policy();
        Settings settings = session.plugins().settings();
        Inputs inputs = Inputs.read(arguments, session);
        session.plugins().settingsProblems().forEach(session.messages()::say);
        return inputs.answer(input -> {
            List<MissingSet> sets = policy.missing(input.question());
            answers.print(
                    input,
                    inputs.several(),
                    screen -> MissingText.of(
                            policy.decide(input.question()),
                            sets,
                            input.question().stack(),
                            settings,
                            policy.knowledge().facts(),
                            screen),
                    new MissingDocument(
                            input.question().stack(),
                            sets,
                            settings,
                            policy.knowledge().facts())::write);
            return ExitCode.FINE;
        });
    }
}
