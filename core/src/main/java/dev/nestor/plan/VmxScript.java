package dev.nestor.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scripts for a POSIX shell that edit the file of a virtual machine. */
final class VmxScript implements ScriptDialect {

    private static final Dialect WORDS = Dialect.SHELL;

    @Override
    public Language language() {
        return Language.VMX;
    }

    @Override
    public String start() {
        return "#!/bin/sh\n";
    }

    @Override
    public String parameters(List<Integer> places) {
        return """

                # Give it the .vmx file, and the level of the machine that the file lies on. The virtual machine must be off.
                set -eu
                export LC_ALL=C
                file=${1:?'give the .vmx file of the virtual machine'}
                shift
                [ -f "$file" ] && [ -w "$file" ] || { echo "cannot write $file" >&2; exit 2; }
                """ + ShellScript.level(places);
    }

    @Override
    public String name(ScriptName name) {
        return "";
    }

    // The value goes through the environment: awk would take a backslash in an argument for the start of a character.
    // Numbers are amounts of memory and processors, which a plan raises and never lowers.
    @Override
    public String functions() {
        return ShellScript.CONFIRM + """

                value_of() {
                    key=$1 awk '
                        function trim(text) { gsub(/^[ \\t\\r]+|[ \\t\\r]+$/, "", text); return text }
                        { at = index($0, "=") }
                        at && tolower(trim(substr($0, 1, at - 1))) == tolower(ENVIRON["key"]) {
                            found = trim(substr($0, at + 1))
                        }
                        END { print found }' "$file"
                }

                number_in() {
                    number=${1#\\"}
                    number=${number%\\"}
                    case $number in
                        '' | *[!0-9]*) return 1 ;;
                    esac
                }

                is_set() {
                    now=$(value_of "$1")
                    [ "$now" != "$2" ] || return 0
                    number_in "$2" || return 1
                    wanted=$number
                    number_in "$now" && [ "$number" -ge "$wanted" ]
                }

                set_key() {
                    if is_set "$1" "$2"; then
                        echo "is so already: $1 = $now"
                        return
                    fi
                    confirm "$3: $1 = $2?"
                    [ -e "$file.before" ] || cp -p "$file" "$file.before"
                    cp -p "$file" "$file.new"
                    key=$1 value=$2 awk '
                        function trim(text) { gsub(/^[ \\t\\r]+|[ \\t\\r]+$/, "", text); return text }
                        { at = index($0, "=") }
                        !(at && tolower(trim(substr($0, 1, at - 1))) == tolower(ENVIRON["key"])) { print }
                        END { print ENVIRON["key"] " = " ENVIRON["value"] }' "$file" >"$file.new"
                    mv "$file.new" "$file"
                }
                """;
    }

    @Override
    public String part(int place, List<ScriptStep> steps) {
        return "\nif [ \"$level\" = " + place + " ]; then\n"
                + steps.stream().map(this::step).collect(Collectors.joining()) + "fi\n";
    }

    private String step(ScriptStep step) {
        if (runs(step)) {
            return lines(step).map(line -> set(step, line)).collect(Collectors.joining());
        }
        String confirm = "confirm " + WORDS.quote("by hand: " + step.byHand() + ". Is it done?") + "\n";
        return "    "
                + step.served(" && ", this::isSet)
                        .map(served -> "{ " + served + "; } || ")
                        .orElse("") + confirm;
    }

    private Optional<String> isSet(ScriptStep step) {
        return runs(step)
                ? Optional.of(
                        lines(step).map(line -> "is_set " + keyAndValue(line)).collect(Collectors.joining(" && ")))
                : Optional.empty();
    }

    private static Stream<String> lines(ScriptStep step) {
        return step.step().command().orElseThrow().lines();
    }

    private static String keyAndValue(String line) {
        int equals = line.indexOf('=');
        return WORDS.quote(line.substring(0, equals).strip()) + " "
                + WORDS.quote(line.substring(equals + 1).strip());
    }

    private static String set(ScriptStep step, String line) {
        return "    set_key " + keyAndValue(line) + " " + WORDS.quote(step.summary()) + "\n";
    }
}
