package dev.nestor.cli;

import dev.nestor.assessment.Grade;
import dev.nestor.cli.text.PlanText;
import dev.nestor.model.Change;
import dev.nestor.model.Place;
import dev.nestor.plan.Costs;
import dev.nestor.plan.Disruption;
import dev.nestor.plan.Language;
import dev.nestor.plan.Plan;
import dev.nestor.plan.Planner;
import dev.nestor.plan.Script;
import dev.nestor.spi.document.PlanDocument;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nestor plan}: the cheapest changes that make stacks ready. */
final class PlanCommand implements Command {

    private static final String TARGET = "--target";
    private static final String PIN = "--pin";
    private static final String LEAVE = "--leave";
    private static final String COST = "--cost";
    private static final String SCRIPT = "--script";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.question(
                        Options.command(
                                "plan",
                                "Tells what to change so that a stack becomes ready, at the lowest cost, and what stays all the same."
                                        + " Takes what `assess` takes; the exit code is that of the stack with all steps done."))
                .addOption(Options.value(
                        TARGET, "VERDICT", "What is good enough: `ready`, which is usual, or `ready-with-conditions`."))
                .addOption(Options.values(
                        PIN,
                        "1",
                        "LEVEL.NAME=VALUE",
                        "A change that the plan must have, such as `1.vm.macSpoofing=true`; `0.version=2022` brings software"
                                + " up to a version."))
                .addOption(Options.values(
                        LEAVE, "1", "LEVEL.NAME", "What the plan must leave as it is, such as `0.version`."))
                .addOption(Options.values(
                        COST,
                        "1",
                        "DISRUPTION=COST",
                        "What a disruption costs: `none` (0), `vm-off` (10), `host-reboot` (100), `irreversible` (1000),"
                                + " `purchase` (10000); with `never` no plan has it."))
                .addOption(Options.packs())
                .addOption(Options.value(
                        SCRIPT,
                        "LANGUAGE",
                        "Write the steps as a script that asks before each change: `powershell`, `shell`, or `vmx` for one"
                                + " that edits a .vmx file."));
        return Options.finish(
                spec,
                "  nestor plan microsoft/hyper-v@2022 microsoft/hyper-v@2022 --fact 1.memory=2GiB",
                "  nestor plan lab.vmx --on vmware/workstation@17 --script vmx",
                "  nestor plan stack.json --pin 1.vm.macSpoofing=true --cost purchase=never",
                "",
                Options.EXIT_CODES);
    }

    @Override
    public ExitCode run(Arguments arguments, Session given) {
        Session session = given.with(arguments.values(Options.PACKS));
        Answers answers = Answers.of(arguments, session);
        Planner planner = planner(arguments, session);
        Optional<Language> script =
                arguments.value(SCRIPT).map(word -> InputException.reading(() -> Language.parse(word)));
        List<Supposition> pinned = arguments.values(PIN).stream()
                .map(text -> Supposition.parse(PIN, text, session.knowledge()))
                .toList();
        Inputs inputs = Inputs.read(arguments, session);
        session.plugins().settingsProblems().forEach(session.messages()::say);
        return inputs.answer(input -> {
            List<Change> changes =
                    pinned.stream().map(pin -> pin.of(input.question().stack())).toList();
            Plan plan = InputException.reading(() -> planner.pinning(changes).plan(input.question()));
            if (script.isPresent()) {
                session.output().print(Script.of(plan, script.get()));
            } else {
                answers.print(
                        input,
                        inputs.several(),
                        screen -> PlanText.of(plan, screen),
                        out -> PlanDocument.write(plan, out));
            }
            return ExitCode.of(plan.after().verdict());
        });
    }

    private static Planner planner(Arguments arguments, Session session) {
        Planner planner = Planner.of(
                        Demands.of(arguments, session).of(session.policy()),
                        session.plugins().settings())
                .with(costs(arguments))
                .leaving(arguments.values(LEAVE).stream()
                        .map(text -> place(text, session))
                        .toList());
        return arguments
                .value(TARGET)
                .map(PlanCommand::grade)
                .map(planner::accepting)
                .orElse(planner);
    }

    private static Grade grade(String target) {
        return switch (target) {
            case "ready" -> Grade.PASSES;
            case "ready-with-conditions" -> Grade.CONDITION;
            default ->
                throw new InputException("unknown target `" + target + "`, known are `ready`, `ready-with-conditions`");
        };
    }

    private static Costs costs(Arguments arguments) {
        Costs costs = Costs.standard();
        for (String text : arguments.values(COST)) {
            String[] parts = text.split("=", 2);
            if (parts.length != 2) {
                throw new InputException("cost is not of the form `DISRUPTION=COST`: `" + text + "`");
            }
            costs = costs.with(InputException.reading(() -> Disruption.parse(parts[0])), cost(parts[1], text));
        }
        return costs;
    }

    private static int cost(String number, String text) {
        if (number.equals("never")) {
            return Costs.NEVER;
        }
        if (!number.matches("[0-9]{1,9}")) {
            throw new InputException("cost is neither a whole number nor `never`: `" + text + "`");
        }
        return Integer.parseInt(number);
    }

    private static Place place(String text, Session session) {
        Place place = PlaceText.place(text, "`" + LEAVE + "` is not of the form `LEVEL.NAME`: `" + text + "`");
        if (!place.isVersion()) {
            InputException.reading(() -> session.knowledge().facts().get(place.fact()));
        }
        return place;
    }
}
