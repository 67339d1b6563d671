package dev.nestor.cli;

import dev.nestor.cli.json.RulesJson;
import dev.nestor.cli.text.RuleText;
import dev.nestor.rule.Rule;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nestor rules}: the rules that are known, or one in full. */
final class RulesCommand implements Command {

    private static final String PUBLISHER = "--publisher";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("rules", "Lists the rules that are known, or shows one in full.")
                .addPositional(Options.parameter(
                        0, "ID", false, "A rule to show in full, or the beginning of its id for all that begin so."))
                .addOption(Options.value(PUBLISHER, "NAME", "Only the rules of this publisher, such as `vmware`."));
        return Options.finish(
                spec,
                "  nestor rules --publisher vmware",
                "  nestor rules vmware.kb2009916",
                "  nestor rules vmware.kb2009916.esxi-5-1");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Answers answers = Answers.of(arguments, session);
        Rules rules = new Rules(session.knowledge());
        List<Rule> chosen = chosen(arguments, rules);
        boolean one = !arguments.positionals().isEmpty()
                && chosen.get(0).id().equals(arguments.positionals().get(0));
        answers.print(
                screen -> one
                        ? RuleText.full(
                                chosen.get(0), rules.pack(chosen.get(0)), rules.overriding(chosen.get(0)), screen)
                        : RuleText.list(chosen, screen),
                out -> RulesJson.write(chosen, out));
        return ExitCode.FINE;
    }

    private static List<Rule> chosen(Arguments arguments, Rules rules) {
        List<Rule> published = arguments.value(PUBLISHER).map(rules::of).orElseGet(rules::all);
        if (arguments.positionals().isEmpty()) {
            return published;
        }
        String id = arguments.positionals().get(0);
        List<Rule> below = rules.below(id).stream().filter(published::contains).toList();
        return below.isEmpty() ? List.of(rules.get(id)) : below;
    }
}
