package dev.nestor.answer;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.model.Layer;
import dev.nestor.model.Stack;
import dev.nestor.plan.Settings;
import dev.nestor.policy.Policy;
import dev.nestor.spi.VendorPlugins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where to ask. Immutable, and safe to share between threads.
 *
 * <pre>{@code
 * Nestor nestor = Nestor.of(VendorPlugins.discover(loader));
 * Answer answer = nestor.ask("vmware/workstation@9.0", "vmware/esxi@5.1")
 *         .forPurpose("training")
 *         .with(1, "memory", "8 GiB")
 *         .on(today);
 * }</pre>
 */
public final class Nestor {

    private final Policy policy;
    private final Settings settings;
    private final Texts texts;

    private Nestor(Policy policy, Settings settings, Texts texts) {
        this.policy = policy;
        this.settings = settings;
        this.texts = texts;
    }

    /** Answers by what {@code plugins} know, with the standard posture. */
    public static Nestor of(VendorPlugins plugins) {
        return of(plugins.policy(), plugins.settings());
    }

    /**
     * Answers as a policy does that was given a posture or waivers.
     *
     * @param settings tell how facts are found out; {@link Settings#none()} will do
     */
    public static Nestor of(Policy policy, Settings settings) {
        return new Nestor(policy, settings, Texts.ENGLISH);
    }

    /**
     * The same in other words.
     *
     * @param templates gives the text for a message's key, with parameters in braces such as {@code {inner}}; what it has
     *     no text for is said in English. What a document says has the key {@code rule.} and the id of its rule.
     */
    public Nestor saying(Function<String, Optional<String>> templates) {
        return new Nestor(policy, settings, Texts.of(templates));
    }

    /**
     * Asks about the layers of a stack, hardware first, such as {@code vmware/workstation@9.0}, {@code vmware/esxi@5.1}.
     *
     * @throws IllegalArgumentException if one cannot be read, or nothing can run inside one that is not the highest; in
     *     words for the person who typed it
     */
    public Query ask(String... layers) {
        Catalogue catalogue = policy.knowledge().catalogue();
        List<Layer> read = new ArrayList<>();
        for (String layer : layers) {
            read.add(catalogue.layer(layer));
        }
        return ask(new Stack(read));
    }

    public Query ask(Stack stack) {
        return new Query(this, stack, Optional.empty(), Optional.empty());
    }

    Policy policy() {
        return policy;
    }

    Settings settings() {
        return settings;
    }

    Texts texts() {
        return texts;
    }
}
