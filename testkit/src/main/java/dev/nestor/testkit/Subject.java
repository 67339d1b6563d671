package dev.nestor.testkit;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.VendorPlugins;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A plugin, the plugins it is used with, and its cases: what the checks look at. */
final class Subject {

    private final VendorPlugin plugin;
    private final VendorPlugins plugins;
    private final VendorPlugins foreign;
    private final List<Cases> cases = new ArrayList<>();
    private final List<String> unreadableCases = new ArrayList<>();

    Subject(VendorPlugin plugin, Collection<? extends VendorPlugin> others, List<Resource> caseFiles) {
        this.plugin = plugin;
        this.foreign = VendorPlugins.of(others);
        this.plugins = foreign.and(VendorPlugins.of(plugin));
        caseFiles.forEach(this::readCases);
    }

    VendorPlugin plugin() {
        return plugin;
    }

    /** Whether neither the plugin nor one that it is used with is quarantined. */
    boolean isUsable() {
        return plugins.quarantined().isEmpty();
    }

    /** Those that are not used, with the reason. */
    List<String> quarantined() {
        return plugins.quarantined().stream()
                .map(broken -> "plugin `" + broken.plugin() + "` cannot be used: " + broken.reason())
                .toList();
    }

    /** All plugins together. */
    VendorPlugins all() {
        return plugins;
    }

    Knowledge knowledge() {
        return plugins.knowledge();
    }

    Policy policy() {
        return plugins.policy();
    }

    /** The plugin's own packs; none while it is quarantined. */
    List<RulePack> packs() {
        Set<String> others =
                foreign.knowledge().packs().stream().map(RulePack::id).collect(Collectors.toSet());
        return knowledge().packs().stream()
                .filter(pack -> !others.contains(pack.id()))
                .toList();
    }

    /** The plugin's own products; none while it is quarantined. */
    List<Product> products() {
        Catalogue others = foreign.knowledge().catalogue();
        return knowledge().catalogue().products().stream()
                .filter(product -> others.find(product.id()).isEmpty())
                .toList();
    }

    /** The text of each pack file that can be opened. */
    List<String> packTexts() {
        return plugin.packs().stream()
                .flatMap(resource -> text(resource).stream())
                .toList();
    }

    List<Cases> cases() {
        return cases;
    }

    List<String> unreadableCases() {
        return unreadableCases;
    }

    private static Optional<String> text(Resource resource) {
        try (InputStream in = resource.open()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            // It is the reason why the plugin is quarantined, and told there.
            return Optional.empty();
        }
    }

    private void readCases(Resource resource) {
        try (InputStream in = resource.open()) {
            cases.add(Cases.read(resource.name(), in));
        } catch (IOException | RuntimeException wrong) {
            unreadableCases.add("cases `" + resource.name() + "` cannot be read: " + wrong.getMessage());
        }
    }
}
