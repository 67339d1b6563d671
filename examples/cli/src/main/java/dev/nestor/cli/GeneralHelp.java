package dev.nestor.cli;

import picocli.CommandLine.Model.CommandSpec;

/** What {@code nestor --help} tells. */
final class GeneralHelp {

    private GeneralHelp() {}

    static CommandSpec spec(String name) {
        CommandSpec spec = CommandSpec.create().name(name);
        Commands.NAMES.forEach(command ->
                spec.addSubcommand(command, Commands.find(command).orElseThrow().spec()));
        Options.addHelp(spec);
        spec.usageMessage()
                .commandListHeading("%nCommands:%n")
                .synopsisSubcommandLabel("COMMAND")
                .description("Tells, for hypervisors nested in each other: does each vendor stand behind it, is it"
                        + " licensed, will it run, is it switched on, and what has to change. With the published"
                        + " statement behind every word.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  nestor assess vmware/workstation@9.0 vmware/esxi@5.1 --purpose training",
                        "  nestor assess lab.vmx --on vmware/workstation@17",
                        "  nestor assess --help",
                        "",
                        Options.EXIT_CODES);
        return spec;
    }
}
