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

    private final Session session;
    private final Asked asked;
    private final ProductNames names;
    private final List<Layer> below;
    private final List<Input> inputs = new ArrayList<>();
    private final Attempts attempts;
    private boolean several;

    private Inputs(Session session, Asked asked, ProductNames names, List<Layer> below) {
        this.session = session;
        this.attempts = new Attempts(session.messages());
        this.asked = asked;
        this.names = names;
        this.below = below;
    }

    /** @throws InputException if the options are wrong, or nothing is asked about */
    static Inputs read(Arguments arguments, Session session) {
        Asked asked = Asked.of(arguments, session.surroundings().today());
        ProductNames names = new ProductNames(session.knowledge().catalogue());
        List<Layer> below = products(arguments.values(Options.ON)).stream()
                .map(names::layer)
                .toList();
        List<String> given = given(arguments);
        if (given.isEmpty()) {
            throw new InputException("nothing is given to assess: name files or products; see `"
                    + arguments.parsed().commandSpec().qualifiedName() + " --help`");
        }
        Inputs inputs = new Inputs(
                session,
                asked.with(arguments.values(Options.FACT), session.knowledge().facts()),
                names,
                below);
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

    // `--on` takes several products, so a file typed behind them lands among them.
    private static List<String> products(List<String> on) {
        return on.stream().filter(name -> !ProductNames.isFile(name)).toList();
    }

    private static List<String> given(Arguments arguments) {
        Stream<String> behindOn = arguments.values(Options.ON).stream().filter(ProductNames::isFile);
        return Stream.concat(arguments.positionals().stream(), behindOn).toList();
    }

    private void add(List<String> given) {
        List<String> files = given.stream().filter(ProductNames::isFile).toList();
        if (files.isEmpty()) {
            addProducts(given);
            return;
        }
        given.stream().filter(this::isProduct).findFirst().ifPresent(product -> {
            throw new InputException("`" + files.get(0) + "` is a file and `" + product
                    + "` a product: name what a file's machine runs on with `" + Options.ON + "`");
        });
        several = given.size() > 1;
        given.forEach(name -> attempts.attempt(() -> addFile(name)));
    }

    private boolean isProduct(String name) {
        return !ProductNames.isFile(name) && names.looksLikeProduct(name);
    }

    private void addProducts(List<String> given) {
        if (!below.isEmpty()) {
            throw new InputException("`" + Options.ON
                    + "` is for the machine of a file: name all products of a stack in one row, hardware first");
        }
        Stack stack = InputException.reading(
                () -> new Stack(given.stream().map(names::layer).toList()));
        inputs.add(new Input(stack.toString(), asked.about(stack, Optional.empty())));
    }

    private void addFile(String name) {
        if (!ProductNames.isFile(name)) {
            throw new InputException("no such file: `" + name + "`");
        }
        List<StackFile.Content> contents = new StackFile(name, session).read();
        several |= contents.size() > 1;
        contents.forEach(content -> attempts.attempt(() -> inputs.add(input(content))));
    }

    private Input input(StackFile.Content content) {
        if (content.machine() && Unnamed.isOneOf(content.layers().get(0))) {
            throw new InputException(Unnamed.sentence(content.name()));
        }
        boolean hypervisor = !content.layers().get(0).software().guest();
        if (content.machine() && hypervisor && below.isEmpty()) {
            throw new InputException("`" + content.name() + "` is a virtual machine: name what it runs on with `"
                    + Options.ON + " PRODUCT[@VERSION]`");
        }
        List<Layer> layers = new ArrayList<>(below);
        layers.addAll(content.layers());
        Stack stack = InputException.reading(() -> new Stack(layers));
        return new Input(content.name(), asked.about(stack, content.purpose()));
    }
}
