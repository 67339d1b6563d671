package dev.nestor.cli;

import dev.nestor.assessment.Question;
import dev.nestor.model.Purpose;
import dev.nestor.policy.Policy;
import dev.nestor.review.Difference;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nestor compare}: what differs between two answers on one stack, or between two sets of rules on a fleet. */
final class CompareCommand implements Command {

    static final String WITH_AS_OF = "--with-as-of";
    static final String WITH_PURPOSE = "--with-purpose";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.question(Options.command(
                        "compare",
                        "Tells what differs between the answers about a stack on two days or for two purposes: those of"
                                + " `--as-of` and `--purpose`, and those of `--with-as-of` and `--with-purpose`. A past"
                                + " day by itself is compared with today.",
                        "",
                        "With `--packs` it tells which stacks of a fleet are answered otherwise by other rules, and why."
                                + " The fleet is a file of JSON Lines, each line a stack (`nestor/stack/1`) for the"
                                + " purpose it states. The exit code says whether everything could be read."))
                .addOption(Options.value(WITH_AS_OF, "YYYY-MM-DD", "The other day. Without it: the same, or today."))
                .addOption(Options.value(WITH_PURPOSE, "PURPOSE", "The other purpose. Without it: the same."))
                .addOption(Options.values(
                        Options.PACKS,
                        "2",
                        "DIRECTORY",
                        "The old and the new rules: two directories with rule packs (`*.json`, but not `*.cases.json`)"
                                + " and catalogues. Each is put beside what is installed, and a pack or product with"
                                + " the id of an installed one stands in for it. The word `installed` means no"
                                + " directory."));
        return Options.finish(
                spec,
                "  nestor compare microsoft/hyper-v@2019 microsoft/hyper-v@2019 \\",
                "      --fact 0.cpu.vendor=amd --as-of 2019-06-01",
                "  nestor compare lab.json --purpose production --with-purpose training",
                "  nestor compare --packs installed edited-packs fleet.jsonl");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        return arguments.values(Options.PACKS).isEmpty()
                ? answers(arguments, session)
                : FleetComparison.of(arguments, session).run();
    }

    private static ExitCode answers(Arguments arguments, Session session) {
        Optional<LocalDate> day = otherDay(arguments, session.surroundings().today());
        Optional<Purpose> purpose = arguments.purpose(WITH_PURPOSE);
        if (day.isEmpty() && purpose.isEmpty()) {
            throw new InputException("nothing is given to compare with: name a day with `" + WITH_AS_OF
                    + "`, a purpose with `" + WITH_PURPOSE + "`, or rules with `" + Options.PACKS + "`");
        }
        Answers answers = Answers.of(arguments, session);
        Policy policy = session.policy();
        Inputs inputs = Inputs.read(arguments, session);
        return inputs.answer(input -> {
            Question one = input.question();
            Question other =
                    new Question(one.stack(), purpose.or(one::statedPurpose), one.today(), day.or(one::statedDay));
            answers.print(input, inputs.several(), new Difference(policy.assess(one), policy.assess(other)));
            return ExitCode.FINE;
        });
    }

    private static Optional<LocalDate> otherDay(Arguments arguments, LocalDate today) {
        Optional<LocalDate> stated = arguments.day(WITH_AS_OF).map(day -> Asked.notAfter(today, day));
        boolean onlyThen =
                arguments.asOf().isPresent() && arguments.value(WITH_PURPOSE).isEmpty();
        return onlyThen ? stated.or(() -> Optional.of(today)) : stated;
    }
}
