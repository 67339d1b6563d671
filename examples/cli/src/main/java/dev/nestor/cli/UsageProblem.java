package dev.nestor.cli;

import dev.nestor.logic.Nearest;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the options of a command, in one sentence that says where to look. */
final class UsageProblem {

    private UsageProblem() {}

    static InputException of(ParameterException wrong) {
        CommandSpec spec = wrong.getCommandLine().getCommandSpec();
        return new InputException(sentence(wrong, spec) + "; see `" + spec.qualifiedName() + " --help`");
    }

    private static String sentence(ParameterException wrong, CommandSpec spec) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, spec);
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing.getMissing().stream()
                    .map(argument -> (argument.isOption() ? "missing value for " : "missing ") + quoted(argument))
                    .collect(Collectors.joining(" and "));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return "more than one value for " + quoted(twice.getOverwritten());
        }
        return reworded(String.valueOf(wrong.getMessage()));
    }

    private static String unmatched(UnmatchedArgumentException wrong, CommandSpec spec) {
        String first = wrong.getUnmatched().get(0);
        if (!wrong.isUnknownOption()) {
            return "unexpected argument `" + first + "`";
        }
        String option = first.indexOf('=') < 0 ? first : first.substring(0, first.indexOf('='));
        // Without the dashes, which would make any two options resemble each other.
        List<String> known =
                spec.optionsMap().keySet().stream().map(UsageProblem::bare).toList();
        return "unknown option `" + option + "`"
                + Nearest.to(bare(option), known)
                        .map(meant -> ", did you mean `--" + meant + "`?")
                        .orElse("");
    }

    private static String quoted(ArgSpec argument) {
        return "`" + (argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel()) + "`";
    }

    private static String bare(String option) {
        return option.startsWith("--") ? option.substring(2) : option.substring(1);
    }

    private static String reworded(String message) {
        String quoted = message.replace('\'', '`').replace('\n', ' ');
        return Character.toLowerCase(quoted.charAt(0)) + quoted.substring(1);
    }
}
