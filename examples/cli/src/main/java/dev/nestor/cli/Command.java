package dev.nestor.cli;

import picocli.CommandLine.Model.CommandSpec;

/** Something the command line can do. */
interface Command {

    /** Its options and its help. Built by hand: reading annotations would take a third of the start. */
    CommandSpec spec();

    /** @throws InputException if what the user gave cannot be used */
    ExitCode run(Arguments arguments, Session session);
}
