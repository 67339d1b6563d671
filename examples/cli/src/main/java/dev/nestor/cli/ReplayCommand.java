package dev.nestor.cli;

import dev.nestor.cli.json.ReplayJson;
import dev.nestor.cli.text.ReplayText;
import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.spi.document.DecisionDocument;
import dev.nestor.spi.document.Replay;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code nestor replay}: whether recorded decisions would be made again. */
final class ReplayCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "replay",
                        "Makes recorded decisions again by what is installed now, and tells whether the answers are the"
                                + " same and, if not, why.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("0..*")
                        .description(
                                "Records as `nestor assess " + Options.RECORD + "` writes them, one a line, with `-`"
                                        + " for standard input. A line that cannot be read costs itself only.")
                        .build())
                .addOption(Options.packs())
                .addOption(Options.posture())
                .addOption(Options.waivers());
        return Options.finish(
                spec,
                "  nestor replay decisions.jsonl",
                "",
                "Exit codes: 0 all answers are the same; 1 one is another; 3 a line cannot",
                "be read; 4 internal error, or the answer cannot be written. Of several",
                "the worst: 4, 3, 1, 0.");
    }

    @Override
    public ExitCode run(Arguments arguments, Session given) {
        Session session = given.with(arguments.values(Options.PACKS));
        List<String> files = arguments.positionals();
        if (files.isEmpty()) {
            throw new InputException("no records are given; see `nestor replay --help`");
        }
        Answers answers = Answers.of(arguments, session);
        Attempts attempts = new Attempts(session.messages());
        Policy policy = Demands.of(arguments, session).of(session.policy());
        files.forEach(name -> attempts.attempt(() -> replay(new StackFile(name, session), policy, answers, attempts)));
        return attempts.worst();
    }

    private static void replay(StackFile file, Policy policy, Answers answers, Attempts attempts) {
        if (!ProductNames.isFile(file.name())) {
            throw new InputException("no such file: `" + file.name() + "`");
        }
        try (InputStream in = file.open()) {
            JsonLines.read(
                    in,
                    line -> attempts.attempt(
                            () -> attempts.note(replay(record(file, line, policy), line.number(), policy, answers))));
        } catch (IOException failure) {
            throw new InputException("cannot read " + file.quoted() + ": " + FileTrouble.reading(failure));
        }
    }

    private static ExitCode replay(DecisionDocument record, int line, Policy policy, Answers answers) {
        Replay replay = Replay.of(record.record(), policy);
        answers.printOne(screen -> ReplayText.of(line, replay, screen), out -> ReplayJson.write(line, replay, out));
        return replay.isSame() ? ExitCode.FINE : ExitCode.DIFFERENT;
    }

    private static DecisionDocument record(StackFile file, JsonLines.Line line, Policy policy) {
        Knowledge knowledge = policy.knowledge();
        JsonValue document = line.parse(file.title(), file.quoted());
        try {
            return DecisionDocument.read(document, knowledge.catalogue(), knowledge.facts());
        } catch (JsonException wrong) {
            throw line.wrong(file.quoted(), wrong);
        }
    }
}
