package dev.nestor.spi;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.Layer;
import dev.nestor.model.Stack;
import dev.nestor.plan.Settings;
import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.spi.inventory.InventoryReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plugins of a host application, and what they know together. Immutable, and safe to share between threads.
 *
 * <p>Plugins are asked, and their files read, when they are first needed and never again. One that is broken, or
 * contradicts another one, is quarantined: it is not used, and answers that it could have changed are unknown and name
 * it. Which plugins those are does not depend on the order they come in.
 */
public final class VendorPlugins {

    private final Supply supply;
    private volatile @Nullable Composed composed;
    private volatile @Nullable SettingsReading settings;

    private VendorPlugins(Supply supply) {
        this.supply = supply;
    }

    public static VendorPlugins of(VendorPlugin... plugins) {
        return of(Arrays.asList(plugins));
    }

    public static VendorPlugins of(Collection<? extends VendorPlugin> plugins) {
        return new VendorPlugins(Supply.named(plugins));
    }

    /**
     * Finds the plugins that are registered with {@link java.util.ServiceLoader}.
     *
     * @param loader sees the plugins; which one that is only the host application knows
     */
    public static VendorPlugins discover(ClassLoader loader) {
        return new VendorPlugins(Discovery.in(loader));
    }

    /** These and {@code more}. A plugin that was discovered gives way to one of the same class that was named. */
    public VendorPlugins and(VendorPlugins more) {
        return new VendorPlugins(supply.and(more.supply));
    }

    /** These, and a plugin that the host application failed to make. */
    public VendorPlugins and(Quarantine broken) {
        return new VendorPlugins(supply.and(Supply.broken(broken)));
    }

    /** The plugins that are used, by id. */
    public List<VendorPlugin> plugins() {
        return composed().plugins();
    }

    /** The plugins that are not used, by name. */
    public List<Quarantine> quarantined() {
        return knowledge().quarantined();
    }

    /**
     * Returns these, for host applications that would rather not start than answer without one of their plugins.
     *
     * @throws PluginException if one is quarantined, naming the first, where it came from and what is wrong with it
     */
    public VendorPlugins requireAll() {
        quarantined().stream().findFirst().ifPresent(broken -> {
            throw new PluginException("vendor plugin `" + broken.plugin() + "` from `" + broken.origin()
                    + "` cannot be used: " + broken.reason());
        });
        return this;
    }

    /** What the plugins know together: products, facts, rules, and which of them are missing. */
    public Knowledge knowledge() {
        return policy().knowledge();
    }

    /** Answers by what the plugins know, with the standard posture. */
    public Policy policy() {
        return composed().policy();
    }

    /** How facts are read and changed, as far as plugins say it and their files can be read. */
    public Settings settings() {
        return settingsReading().settings();
    }

    /** What is wrong with the settings that cannot be read, a sentence each. */
    public List<String> settingsProblems() {
        return settingsReading().problems();
    }

    /**
     * Answers by what the plugins know together with rule packs and catalogues that none of them brings along, such as a
     * company's own rules or the next revision of a pack. A pack or product of the same id stands in for that of a plugin,
     * and rules may be of any publisher. Nothing is quarantined that the host application chose itself.
     *
     * @param files in the forms {@code nestor/pack/1} and {@code nestor/catalogue/1}; each is read once
     * @throws IllegalArgumentException if one is of neither form, or they contradict each other or the plugins
     * @throws IOException if one cannot be read
     */
    public Policy policyWith(Collection<Resource> files) throws IOException {
        return Policy.of(LooseFiles.read(files).and(knowledge()));
    }

    /** The readers of all file formats, by plugin. */
    public List<InventoryReader> readers() {
        return composed().readers();
    }

    /**
     * The stack of these layers, hardware first, each read by {@link dev.nestor.catalogue.Catalogue#layer(String)}:
     * {@code stack("vmware/workstation@9.0", "vmware/esxi@5.1")}.
     *
     * @throws IllegalArgumentException if one cannot be read, or nothing can run inside one that is not the highest
     */
    public Stack stack(String... layers) {
        Catalogue catalogue = knowledge().catalogue();
        List<Layer> read = new ArrayList<>();
        for (String layer : layers) {
            read.add(catalogue.layer(layer));
        }
        return new Stack(read);
    }

    /** Made when it is first needed, by one thread while others wait. */
    private Composed composed() {
        Composed made = composed;
        return made == null ? composeOnce() : made;
    }

    private synchronized Composed composeOnce() {
        Composed made = composed;
        if (made == null) {
            made = compose(supply);
            composed = made;
        }
        return made;
    }

    private SettingsReading settingsReading() {
        SettingsReading read = settings;
        if (read == null) {
            // Two threads may read them both, and get the same.
            read = SettingsReading.of(plugins(), knowledge().facts());
            settings = read;
        }
        return read;
    }

    private static Composed compose(Supply supply) {
        List<Candidate> candidates = new ArrayList<>();
        for (VendorPlugin plugin : supply.plugins()) {
            candidates.add(Loading.load(plugin));
        }
        Composition composition = new Composition(candidates, supply.unmade());
        return new Composed(composition.plugins(), composition.readers(), Policy.of(composition.knowledge()));
    }

    private record Composed(List<VendorPlugin> plugins, List<InventoryReader> readers, Policy policy) {}
}
