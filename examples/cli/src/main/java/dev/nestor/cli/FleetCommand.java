package dev.nestor.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nestor fleet}: an assessment of every stack of an inventory, a line each. */
final class FleetCommand implements Command {

    static final String OUTPUT = "--output";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.question(Options.command(
                        "fleet",
                        "Assesses every stack of a fleet, and prints each assessment as a line of JSON, in the order of the"
                                + " files. The files are inventories, whose machines are joined to stacks by what they say"
                                + " of each other, or JSON Lines of stacks (`nestor/stack/1`).",
                        "",
                        "What cannot be read or joined is told on standard error and costs itself only."))
                .addOption(Options.value(
                        OUTPUT,
                        "FILE",
                        "Write to this file instead of standard output. It appears when it is complete, and not before; if no stack was"
                                + " assessed, what was there stays."));
        return Options.finish(
                spec,
                "  nestor fleet RVTools_tabvInfo.csv RVTools_tabvHost.csv --output fleet.jsonl",
                "  nestor fleet vms.json --on microsoft/hyper-v@2022 --purpose test",
                "  nestor fleet https://vcenter.example.org --account vcenter.account --output fleet.jsonl",
                "  nestor fleet stacks.jsonl | jq -r .verdict | sort | uniq -c",
                "",
                Options.EXIT_CODES);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<String> files = Inputs.given(arguments);
        if (files.isEmpty()) {
            throw new InputException("nothing is given to assess: name the files of a fleet");
        }
        try (FleetOutput output = FleetOutput.of(arguments.value(OUTPUT), read(arguments, files), session)) {
            FleetRun run = new FleetRun(arguments, session, output);
            run.read(files);
            output.complete();
            return run.end();
        }
    }

    private static List<String> read(Arguments arguments, List<String> files) {
        Stream<String> options = Stream.of(Options.WAIVERS, Options.POSTURE, Options.ACCOUNT, Options.TRUST)
                .flatMap(option -> arguments.value(option).stream());
        return Stream.concat(files.stream().filter(ProductNames::isFile), options)
                .toList();
    }
}
