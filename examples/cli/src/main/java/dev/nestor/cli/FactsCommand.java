package dev.nestor.cli;

import dev.nestor.cli.json.CatalogueJson;
import dev.nestor.cli.text.CatalogueText;
import dev.nestor.fact.FactDeclaration;
import java.util.Collection;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nestor facts}: what can be stated about machines. */
final class FactsCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "facts", "Lists the facts that can be stated about a machine, with `--fact` or in a stack document.");
        return Options.finish(spec, "  nestor facts", "  nestor facts --format json");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Collection<FactDeclaration> facts = session.knowledge().facts().all();
        Answers.of(arguments, session)
                .print(screen -> CatalogueText.facts(facts, screen), out -> CatalogueJson.facts(facts, out));
        return ExitCode.FINE;
    }
}
