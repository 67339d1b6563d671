package dev.nestor.cli;

import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.spi.VendorPlugins;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** One run of the command line: what it reads from and writes to, and the plugins, which are found when needed. */
final class Session {

    private final InputStream input;
    private final Output output;
    private final Messages messages;
    private final Surroundings surroundings;
    private final Supplier<VendorPlugins> discovery;
    private Optional<VendorPlugins> plugins = Optional.empty();

    Session(
            InputStream input,
            Output output,
            Messages messages,
            Surroundings surroundings,
            Supplier<VendorPlugins> discovery) {
        this.input = input;
        this.output = output;
        this.messages = messages;
        this.surroundings = surroundings;
        this.discovery = discovery;
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
        return plugins().knowledge();
    }

    Policy policy() {
        return plugins().policy();
    }

    /** The policy of all documents, or of the one that is named. */
    Policy policy(Arguments arguments) {
        return arguments
                .value(Options.DOCUMENT)
                .map(id -> InputException.reading(() -> policy().restrictedTo(id)))
                .orElseGet(this::policy);
    }
}
