package dev.nestor.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Scripts for Windows PowerShell 5.1 and later ones. */
final class PowerShellScript implements ScriptDialect {

    private static final Dialect WORDS = Dialect.POWERSHELL;

    @Override
    public Language language() {
        return Language.POWERSHELL;
    }

    @Override
    public String start() {
        return "#Requires -Version 5.1\n";
    }

    @Override
    public String parameters(List<Integer> places) {
        String levels = places.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String level = places.size() == 1
                ? "[ValidateSet(" + levels + ")] [int] $Level = " + levels
                : "[Parameter(Mandatory)] [ValidateSet(" + levels + ")] [int] $Level";
        return """

                [CmdletBinding()]
                param(
                    # The level of the machine that this is run on.
                    LEVEL
                )
                Set-StrictMode -Version 3.0
                $ErrorActionPreference = 'Stop'

                """.replace("LEVEL", places.isEmpty() ? "[int] $Level = 0" : level);
    }

    @Override
    public String name(ScriptName name) {
        String variable = "$" + name.variable();
        return name.known()
                .map(known -> variable + " = " + WORDS.quote(known) + "\n")
                .orElseGet(() -> variable + " = '' # fill in: " + ScriptDialect.oneLine(name.words()) + "\n"
                        + "if (-not " + variable + ") { throw " + WORDS.quote("fill in first: " + name.words())
                        + " }\n");
    }

    @Override
    public String functions() {
        return """

                function Confirm-Step {
                    param([string] $Question)
                    if ((Read-Host "$Question [y/N]") -notmatch '^[yY]') { throw 'stopped here, nothing else was changed' }
                }

                function Invoke-Step {
                    param([string] $Summary, [scriptblock] $Check, [scriptblock] $Change)
                    if (& $Check) { Write-Host "is so already: $Summary"; return }
                    Confirm-Step "$Summary?"
                    & $Change
                }
                """;
    }

    @Override
    public String part(int place, List<ScriptStep> steps) {
        return "\nif ($Level -eq " + place + ") {\n"
                + steps.stream().map(this::step).collect(Collectors.joining()) + "}\n";
    }

    private String step(ScriptStep step) {
        if (!runs(step)) {
            return "    Confirm-Step " + WORDS.quote("by hand: " + step.byHand() + ". Is it done?") + "\n";
        }
        String check = check(step).orElse("$false");
        String done = step.served(") -and (", this::checkOfOwn)
                .map(served -> "(" + check + ") -or ((" + served + "))")
                .orElse(check);
        return "    Invoke-Step " + WORDS.quote(step.summary()) + " { " + done + " } {\n"
                + fill(step, step.command().orElseThrow().text()).indent(8) + "    }\n";
    }

    private Optional<String> checkOfOwn(ScriptStep step) {
        return runs(step) ? check(step) : Optional.empty();
    }

    private static Optional<String> check(ScriptStep step) {
        return step.command().flatMap(Setting.Command::check).map(text -> fill(step, text));
    }

    private static String fill(ScriptStep step, String text) {
        return step.fill(text, WORDS, name -> "$" + name.variable());
    }
}
