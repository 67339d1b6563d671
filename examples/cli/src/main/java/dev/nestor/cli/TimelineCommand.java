package dev.nestor.cli;

import dev.nestor.cli.json.TimelineJson;
import dev.nestor.cli.text.TimelineText;
import dev.nestor.policy.Policy;
import dev.nestor.policy.Turn;
import dev.nestor.waiver.WaiverUse;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nestor timeline}: what changed when, and by which document. */
final class TimelineCommand implements Command {

    private static final String SINCE = "--since";

    // The first statements on nested hypervisors that are recorded are of that year.
    private static final LocalDate BEGINNING = LocalDate.of(2009, 1, 1);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.question(Options.command(
                        "timeline",
                        "Tells on which days the answer about a stack changed, and by which documents. Takes what"
                                + " `assess` takes; the exit code says whether it could be answered."))
                .addOption(Options.value(SINCE, "YYYY-MM-DD", "The first day. Without it: " + BEGINNING + "."))
                .addOption(Options.document());
        return Options.finish(
                spec,
                "  nestor timeline vmware/workstation@7.0 vmware/esx@4.0",
                "  nestor timeline microsoft/hyper-v@2019 microsoft/hyper-v@2019 \\",
                "      --fact 0.cpu.vendor=amd --since 2021-01-01");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Answers answers = Answers.of(arguments, session);
        LocalDate since = arguments.day(SINCE).orElse(BEGINNING);
        Demands demands = Demands.of(arguments, session);
        Policy policy = demands.of(session.policy(arguments));
        Inputs inputs = Inputs.read(arguments, session);
        return inputs.answer(input -> {
            if (since.isAfter(input.question().day())) {
                throw new InputException("first day `" + since + "` is after the last one, `"
                        + input.question().day() + "`");
            }
            List<Turn> turns = policy.timeline(input.question(), since);
            List<WaiverUse> waivers = demands.report(turns.stream()
                    .flatMap(turn -> turn.assessment().waivers().stream())
                    .toList());
            answers.print(
                    input,
                    inputs.several(),
                    screen -> TimelineText.of(turns, waivers, screen),
                    out -> TimelineJson.write(turns, waivers, out));
            return ExitCode.FINE;
        });
    }
}
