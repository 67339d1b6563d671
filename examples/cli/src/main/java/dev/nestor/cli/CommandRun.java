package dev.nestor.cli;

import dev.nestor.logic.Nearest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs the command that the arguments name, and turns whatever goes wrong into a sentence and an exit code. */
record CommandRun(Session session) {

    private static final String NAME = "nestor";

    ExitCode run(String... arguments) {
        try {
            return dispatch(arguments);
        } catch (InputException wrong) {
            session.messages().say(wrong);
            return ExitCode.WRONG_INPUT;
        } catch (OutputException lost) {
            session.messages().say(lost);
            return ExitCode.INTERNAL_ERROR;
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError error) {
            session.messages().internalError(error);
            return ExitCode.INTERNAL_ERROR;
        }
    }

    private ExitCode dispatch(String... arguments) {
        if (arguments.length == 0) {
            throw new InputException("no command is given; see `nestor --help`");
        }
        if (Arrays.asList(arguments).contains("")) {
            throw new InputException("an argument is empty");
        }
        String first = arguments[0];
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        if (first.equals("help")) {
            return rest.length == 0 ? dispatch("--help") : dispatch(rest[0], "--help");
        }
        Optional<Command> command = Commands.find(first);
        if (command.isPresent()) {
            return run(command.get(), rest);
        }
        return first.startsWith("-") ? general(arguments) : unknown(first);
    }

    private ExitCode run(Command command, String... arguments) {
        CommandSpec spec = command.spec();
        spec.name(NAME + " " + spec.name());
        ParseResult parsed = parse(new CommandLine(spec).setExpandAtFiles(false), arguments);
        return answeredByHelp(parsed) ? ExitCode.FINE : command.run(new Arguments(parsed), session);
    }

    private ExitCode general(String... arguments) {
        CommandSpec spec = GeneralHelp.spec(NAME);
        ParseResult parsed = parse(new CommandLine(spec), arguments);
        if (!answeredByHelp(parsed)) {
            throw new InputException("no command is given; see `nestor --help`");
        }
        return ExitCode.FINE;
    }

    private static ExitCode unknown(String name) {
        throw new InputException("unknown command `" + name + "`, "
                + Nearest.suggestion(name.toLowerCase(Locale.ROOT), Commands.NAMES)
                        .orElse("known are `" + String.join("`, `", Commands.NAMES) + "`"));
    }

    private static ParseResult parse(CommandLine line, String... arguments) {
        try {
            return line.parseArgs(arguments);
        } catch (ParameterException wrong) {
            throw UsageProblem.of(wrong);
        }
    }

    private boolean answeredByHelp(ParseResult parsed) {
        CommandLine line = parsed.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested()) {
            Surroundings surroundings = session.surroundings();
            boolean colour = surroundings.terminal() && !surroundings.colourless();
            session.output().print(line.getUsageMessage(colour ? Ansi.ON : Ansi.OFF));
        } else if (parsed.isVersionHelpRequested()) {
            session.output().print(String.join("\n", parsed.commandSpec().version()) + "\n");
        }
        return parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
    }
}
