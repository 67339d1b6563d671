package dev.nestor.cli;

import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.spi.VendorPlugins;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One run of the command line: what it reads from and writes to, and the plugins, which are found when needed. */
final class Session {

    private final InputStream input;
    private final Output output;
    private final Messages messages;
    private final Surroundings surroundings;
    private final Supplier<VendorPlugins> discovery;
    private final Optional<Policy> own;
    private Optional<VendorPlugins> plugins = Optional.empty();

    Session(
            InputStream input,
            Output output,
            Messages messages,
            Surroundings surroundings,
            Supplier<VendorPlugins> discovery) {
        this(input, output, messages, surroundings, discovery, Optional.empty());
    }

    private Session(
            InputStream input,
            Output output,
            Messages messages,
            Surroundings surroundings,
            Supplier<VendorPlugins> discovery,
            Optional<Policy> own) {
        this.input = input;
        this.output = output;
        this.messages = messages;
        this.surroundings = surroundings;
        this.discovery = discovery;
        this.own = own;
    }

    InputStream input() {
        return input;
    }

    Output output() {
        return output;
    }

    Messages messages() {
        return messages;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    VendorPlugins plugins() {
        VendorPlugins found = plugins.orElseGet(discovery);
        plugins = Optional.of(found);
        return found;
    }

    Knowledge knowledge() {
        return policy().knowledge();
    }

    Policy policy() {
        return own.orElseGet(() -> plugins().policy());
    }

    /** This run with the rule packs and catalogues of directories beside those of the plugins. */
    Session with(List<String> folders) {
        return folders.isEmpty()
                ? this
                : new Session(
                        input,
                        output,
                        messages,
                        surroundings,
                        this::plugins,
                        Optional.of(PackFolder.policy(plugins(), folders)));
    }

    /** The policy of all documents, or of the one that is named. */
    Policy policy(Arguments arguments) {
        return arguments
                .value(Options.DOCUMENT)
                .map(id -> InputException.reading(() -> policy().restrictedTo(id)))
                .orElseGet(this::policy);
    }
}
