package dev.nestor.spi;

import dev.nestor.catalogue.Product;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.inventory.InventoryReader;
import java.io.InputStream;
import java.util.List;

/**
 * What one vendor knows: its products, facts, rules and file formats.
 *
 * <p>Found through {@link java.util.ServiceLoader}: name the implementation both in {@code module-info.java} and under
 * {@code META-INF/services}. It needs a public constructor without parameters, which does no work.
 * {@code VendorPluginContract} in the testkit checks all that is said here. A method that throws costs the whole plugin:
 * it is quarantined, and answers it could have changed become unknown.
 */
public interface VendorPlugin {

    /**
     * A short word of lower-case letters, digits and hyphens such as {@code vmware}, unique among plugins. The id of
     * every rule pack starts with it and a dot.
     */
    String id();

    /** Files that list products, releases and facts, in the form of {@code nestor/catalogue/1}. */
    default List<Resource> catalogues() {
        return List.of();
    }

    /** Rule packs in the form of {@code nestor/pack/1}, one for each published document. */
    default List<Resource> packs() {
        return List.of();
    }

    /**
     * A new stream of what {@code dev.nestor.spi.build.PluginCompiler} made of {@link #catalogues} and {@link #packs},
     * which are then not read: a host that starts often has its first answer many times sooner. Empty if the plugin was not
     * compiled. A file that is damaged or made for another Nestor costs nothing but the time that it was to save.
     */
    default InputStream compiled() {
        return InputStream.nullInputStream();
    }

    /**
     * Files that say how facts are read and changed, in the form of {@code nestor/settings/1}. They are read when a plan is
     * made; one that cannot be read leaves its platforms without advice, and changes no answer.
     */
    default List<Resource> settings() {
        return List.of();
    }

    /** Products that need code; most plugins list theirs in a catalogue. */
    default List<Product> products() {
        return List.of();
    }

    /** Facts that need code; most plugins list theirs in a catalogue. */
    default List<FactDeclaration> facts() {
        return List.of();
    }

    /** Rules that need code; the same on every call. */
    default List<RulePack> codedPacks() {
        return List.of();
    }

    /** Readers of the vendor's own file formats. */
    default List<InventoryReader> readers() {
        return List.of();
    }

    /** Where the plugin came from, for messages only. */
    default String origin() {
        return Origin.of(getClass());
    }
}
