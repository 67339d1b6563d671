package dev.nestor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A step as a script has it.
 *
 * @param number from 1, in the order of the plan
 * @param serves the steps that it only makes way for; once they are done, nothing has to make way
 */
record ScriptStep(int number, Step step, List<ScriptStep> serves) {

    /** The steps of a plan. */
    static List<ScriptStep> of(List<Step> steps) {
        List<ScriptStep> all = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            List<ScriptStep> serves = all.stream()
                    .filter(later -> step.preparation()
                            && !later.step().preparation()
                            && later.step().level() == step.level()
                            && later.step().holder() == step.holder())
                    .toList();
            all.add(0, new ScriptStep(i + 1, step, serves));
        }
        return all;
    }

    /** The level of the machine that it is done on. */
    int place() {
        return step.holder() == Setting.Holder.VM ? step.level() - 1 : step.level();
    }

    Optional<Setting.Command> command() {
        return step.how().command();
    }

    String summary() {
        String machine = step.machine().map(name -> " (" + name + ")").orElse("");
        return "level " + step.level() + machine + ": " + step.how().summary();
    }

    /** What the user reads who has to do it without the script. */
    String byHand() {
        return summary() + step.command().map(command -> ": " + command).orElse("");
    }

    List<ScriptName> names() {
        return command().stream()
                .flatMap(command -> Stream.concat(Stream.of(command.text()), command.check().stream()))
                .flatMap(text -> names(Template.parse(text)).stream())
                .distinct()
                .toList();
    }

    private List<ScriptName> names(Template template) {
        List<ScriptName> names = new ArrayList<>();
        if (template.pieces().contains(new Template.Piece(Template.VM, true))) {
            names.add(machine());
        }
        template.unknowns().forEach(words -> names.add(new ScriptName(words, Optional.empty())));
        return names;
    }

    private ScriptName machine() {
        return new ScriptName(Template.VM + step.level(), step.machine());
    }

    /** How to tell that nothing has to make way any more, as far as the script can tell that of each step that is served. */
    Optional<String> served(String and, Function<ScriptStep, Optional<String>> check) {
        List<String> checks =
                serves.stream().flatMap(step -> check.apply(step).stream()).toList();
        return checks.isEmpty() || checks.size() < serves.size()
                ? Optional.empty()
                : Optional.of(String.join(and, checks));
    }

    /** The text of a command with the new value in it, and names as {@code reference} has them. */
    String fill(String text, Dialect dialect, Function<ScriptName, String> reference) {
        return Template.parse(text)
                .fill(name -> name.equals(Template.VM)
                        ? reference.apply(machine())
                        : dialect.value(name, step.change().value())
                                .orElseGet(() -> reference.apply(new ScriptName(name, Optional.empty()))));
    }
}
