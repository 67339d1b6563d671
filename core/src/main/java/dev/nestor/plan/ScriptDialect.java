package dev.nestor.plan;

import java.util.List;

/** How the parts of a script are written in one language. */
interface ScriptDialect {

    static ScriptDialect of(Language language) {
        return switch (language) {
            case POWERSHELL -> new PowerShellScript();
            case SHELL -> new ShellScript();
            case VMX -> new VmxScript();
        };
    }

    /** What the commands are written in that the script runs itself. */
    Language language();

    default boolean runs(ScriptStep step) {
        return step.command()
                .filter(command -> command.language() == language())
                .isPresent();
    }

    String start();

    default String comment(String line) {
        return "# " + oneLine(line) + "\n";
    }

    /** @param places the levels of the machines that steps are done on; the first one is meant if it is the only one */
    String parameters(List<Integer> places);

    String name(ScriptName name);

    String functions();

    /** The steps that are done on one machine. */
    String part(int place, List<ScriptStep> steps);

    /** A text that stays on its line. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
