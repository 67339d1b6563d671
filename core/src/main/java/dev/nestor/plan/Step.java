package dev.nestor.plan;

import dev.nestor.model.Change;
import java.util.List;
import java.util.Optional;

/**
 * One thing to do.
 *
 * @param change what is other afterwards
 * @param machine what people call the machine that it is about; empty if it has no name
 * @param holder who runs the command: the machine below, for a virtual machine, or the machine itself
 * @param how what to do, with places in its command to fill in
 * @param disruption what it costs by itself; where it makes way for others no interruption, for they say so
 * @param preparation whether it only makes way for other steps, or brings back what they needed to be otherwise
 * @param rules the ids of the rules that ask for it; none for a preparation, or what the caller wants anyway
 * @param source the published document that tells how
 */
public record Step(
        Change change,
        Optional<String> machine,
        Setting.Holder holder,
        Setting.Instruction how,
        Disruption disruption,
        boolean preparation,
        List<String> rules,
        Setting.Source source) {

    public Step {
        rules = List.copyOf(rules);
    }

    /** The level of the machine that it is about. */
    public int level() {
        return change.place().level();
    }

    /** The exact command, where there is one; what only the reader knows stands in angle brackets. */
    public Optional<String> command() {
        return how.command().map(command -> {
            Dialect dialect = Dialect.of(command.language());
            return Template.parse(command.text())
                    .fill(name -> name.equals(Template.VM)
                            ? machine.map(dialect::quote).orElse("<VM>")
                            : dialect.value(name, change.value()).orElse("<" + name + ">"));
        });
    }
}
