package dev.nestor.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Scripts for a POSIX shell. */
final class ShellScript implements ScriptDialect {

    private static final Dialect WORDS = Dialect.SHELL;

    /** Asks, and ends the script unless the answer is yes. */
    static final String CONFIRM = """

            confirm() {
                printf '%s [y/N] ' "$1"
                read -r answer || answer=
                case $answer in
                    [yY]*) ;;
                    *) echo 'stopped here, nothing else was changed' >&2; exit 1 ;;
                esac
            }
            """;

    @Override
    public Language language() {
        return Language.SHELL;
    }

    @Override
    public String start() {
        return "#!/bin/sh\n";
    }

    @Override
    public String parameters(List<Integer> places) {
        return "\nset -eu\n" + level(places) + "\n";
    }

    /** The level as the first argument, which may be left out where there is only one. */
    static String level(List<Integer> places) {
        String only = places.isEmpty() ? "0" : String.valueOf(places.get(0));
        String given =
                places.size() > 1 ? "${1:?'give the level of the machine that this is run on'}" : "${1:-" + only + "}";
        String levels =
                places.isEmpty() ? only : places.stream().map(String::valueOf).collect(Collectors.joining("|"));
        return """
                level=GIVEN
                case $level in
                    LEVELS) ;;
                    *) echo "no step is for level $level" >&2; exit 2 ;;
                esac
                """.replace("GIVEN", given).replace("LEVELS", levels);
    }

    @Override
    public String name(ScriptName name) {
        return name.known()
                .map(known -> name.variable() + "=" + WORDS.quote(known) + "\n")
                .orElseGet(() -> name.variable() + "='' # fill in: " + ScriptDialect.oneLine(name.words()) + "\n"
                        + "[ -n \"$" + name.variable() + "\" ] || { echo "
                        + WORDS.quote("fill in first: " + ScriptDialect.oneLine(name.words())) + " >&2; exit 2; }\n");
    }

    @Override
    public String functions() {
        return CONFIRM + """

                step() {
                    if "check_$1"; then
                        echo "is so already: $2"
                    else
                        confirm "$2?"
                        "change_$1"
                    fi
                }
                """;
    }

    @Override
    public String part(int place, List<ScriptStep> steps) {
        String functions =
                steps.stream().filter(this::runs).map(this::functions).collect(Collectors.joining());
        return functions + "\nif [ \"$level\" = " + place + " ]; then\n"
                + steps.stream().map(this::step).collect(Collectors.joining()) + "fi\n";
    }

    private String functions(ScriptStep step) {
        Setting.Command command = step.command().orElseThrow();
        String check = fill(step, command.check().orElse("false"));
        String done = step.served(" && ", this::checkOf)
                .map(served -> "{ " + check + "; } || { " + served + "; }")
                .orElse(check);
        return "\ncheck_" + step.number() + "() {\n"
                + done.indent(4) + "}\n"
                + "change_" + step.number() + "() {\n"
                + fill(step, command.text()).indent(4) + "}\n";
    }

    private Optional<String> checkOf(ScriptStep step) {
        boolean checked =
                runs(step) && step.command().flatMap(Setting.Command::check).isPresent();
        return checked ? Optional.of("check_" + step.number()) : Optional.empty();
    }

    private String step(ScriptStep step) {
        return runs(step)
                ? "    step " + step.number() + " " + WORDS.quote(step.summary()) + "\n"
                : "    confirm " + WORDS.quote("by hand: " + step.byHand() + ". Is it done?") + "\n";
    }

    private static String fill(ScriptStep step, String text) {
        return step.fill(text, WORDS, name -> "\"$" + name.variable() + "\"");
    }
}
