package dev.nestor.cli;

import dev.nestor.model.Layer;
import dev.nestor.model.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a command is asked about: one stack of products, or what is in files. A bad one costs itself only. */
final class Inputs {

    private final Arguments arguments;
    private final Session session;
    private final Asked asked;
    private final ProductNames names;
    private final Placement placement;
    private final List<Input> inputs = new ArrayList<>();
    private final Attempts attempts;
    private boolean several;

    private Inputs(Arguments arguments, Session session, Asked asked, ProductNames names, Placement placement) {
        this.arguments = arguments;
        this.session = session;
        this.attempts = new Attempts(session.messages());
        this.asked = asked;
        this.names = names;
        this.placement = placement;
    }

    /** @throws InputException if the options are wrong, or nothing is asked about */
    static Inputs read(Arguments arguments, Session session) {
        Asked asked = Asked.of(arguments, session.surroundings().today());
        Placement placement = Placement.of(arguments, session);
        List<String> given = given(arguments);
        if (given.isEmpty()) {
            String on = arguments.values(Options.ON).isEmpty()
                    ? "; see `" + arguments.parsed().commandSpec().qualifiedName() + " --help`"
                    : ", and none of those behind `" + Options.ON + "` is a file";
            throw new InputException("nothing is given to assess: name files or products" + on);
        }
        Inputs inputs = new Inputs(
                arguments,
                session,
                asked.with(arguments.values(Options.FACT), session.knowledge().facts()),
                new ProductNames(session.knowledge().catalogue()),
                placement);
        inputs.add(given);
        return inputs;
    }

    /** Whether there is more than one, counting bad ones. */
    boolean several() {
        return several;
    }

    /** Answers each, and returns the worst of all exit codes. */
    ExitCode answer(Function<Input, ExitCode> command) {
        inputs.forEach(input -> attempts.attempt(() -> attempts.note(command.apply(input))));
        return attempts.worst();
    }

    /** Whether {@code name} is something to read, and no product. */
    static boolean isInput(String name) {
        return ProductNames.isFile(name) || Server.isAddress(name);
    }

    /** All that is to be read. `--on` takes several products, so a file typed behind them lands among them. */
    static List<String> given(Arguments arguments) {
        Stream<String> behindOn = arguments.values(Options.ON).stream().filter(Inputs::isInput);
        return Stream.concat(arguments.positionals().stream(), behindOn).toList();
    }

    private void add(List<String> given) {
        List<String> files = given.stream().filter(Inputs::isInput).toList();
        if (files.isEmpty()) {
            addProducts(given);
            return;
        }
        given.stream().filter(this::isProduct).findFirst().ifPresent(product -> {
            throw new InputException("`" + files.get(0) + "` is a file and `" + product
                    + "` a product: name what a file's machine runs on with `" + Options.ON + "`");
        });
        addFiles(given);
    }

    private boolean isProduct(String name) {
        return !isInput(name) && names.looksLikeProduct(name);
    }

    private void addProducts(List<String> given) {
        if (!placement.below().isEmpty()) {
            throw new InputException("`" + Options.ON
                    + "` is for the machine of a file: name all products of a stack in one row, hardware first");
        }
        Stack stack = InputException.reading(
                () -> new Stack(given.stream().map(names::layer).toList()));
        inputs.add(new Input(stack.toString(), asked.about(stack, Optional.empty())));
    }

    private void addFiles(List<String> names) {
        List<Given> contents = new ArrayList<>();
        names.forEach(name -> attempts.attempt(() -> contents.add(read(name))));
        List<Given.Machines> inventories = contents.stream()
                .filter(Given.Machines.class::isInstance)
                .map(Given.Machines.class::cast)
                .toList();
        MachineInputs machines = new MachineInputs(placement, asked, attempts, session.messages());
        if (!inventories.isEmpty()) {
            machines.join(inventories);
        }
        several = names.size() > 1 || machines.several();
        contents.forEach(content -> add(content, machines));
        machines.end();
        if (inputs.isEmpty() && attempts.worst() == ExitCode.FINE) {
            attempts.attempt(() -> {
                throw new InputException("no machine is in `" + String.join("`, `", names) + "`");
            });
        }
        if (attempts.worst() == ExitCode.FINE) {
            attempts.attempt(placement::checkUsed);
            attempts.attempt(machines::checkFacts);
        }
    }

    private Given read(String name) {
        if (Server.isAddress(name)) {
            return new Given.Machines(name, Server.of(name, arguments).read(session));
        }
        if (!ProductNames.isFile(name)) {
            throw new InputException("no such file: `" + name + "`");
        }
        return new StackFile(name, session).read();
    }

    private void add(Given content, MachineInputs machines) {
        if (content instanceof Given.Machines inventory) {
            inputs.addAll(machines.inputs(inventory));
        } else if (content instanceof Given.Stacked stacked) {
            attempts.attempt(() -> inputs.add(input(stacked)));
        }
    }

    private Input input(Given.Stacked stacked) {
        List<Layer> layers = new ArrayList<>(placement.below());
        layers.addAll(stacked.stack().layers());
        Stack stack = InputException.reading(() -> new Stack(layers));
        return new Input(stacked.name(), asked.about(stack, stacked.purpose()));
    }
}
