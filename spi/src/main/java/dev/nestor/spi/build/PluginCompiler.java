package dev.nestor.spi.build;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.compiled.CompiledFile;
import dev.nestor.spi.compiled.CompiledPlugin;
import dev.nestor.spi.pack.CatalogueFile;
import dev.nestor.spi.pack.CatalogueReader;
import dev.nestor.spi.pack.PackReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes one file of a plugin's catalogues and rule packs, which {@link VendorPlugin#compiled} opens.
 *
 * <p>A plugin can be compiled if its packs need no other one: the facts that its rules look at are its own or Nestor's, and
 * the rules that they override are its own. Packs made in code stay as they are.
 */
public final class PluginCompiler {

    private final List<Product> products = new ArrayList<>();
    private final List<FactDeclaration> facts = new ArrayList<>();
    private final List<RulePack> packs = new ArrayList<>();

    private PluginCompiler() {}

    /**
     * Compiles a plugin, as a step of its build.
     *
     * @param arguments the name of the plugin's class, and the file to write
     * @throws IllegalArgumentException if the plugin cannot be compiled; {@link dev.nestor.spi.json.JsonException} names
     *     the file, line and column of what is wrong
     */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected the name of a plugin's class and a file to write");
        }
        Class<?> type = Class.forName(arguments[0], true, Thread.currentThread().getContextClassLoader());
        VendorPlugin plugin = (VendorPlugin) type.getConstructor().newInstance();
        Files.write(Path.of(arguments[1]), compile(plugin));
    }

    /**
     * The contents of the file; the same for the same documents.
     *
     * @throws IOException if a document cannot be opened
     * @throws IllegalArgumentException if the plugin cannot be compiled, or does not read back as it was written
     */
    public static byte[] compile(VendorPlugin plugin) throws IOException {
        PluginCompiler compiler = new PluginCompiler();
        compiler.read(plugin);
        byte[] file = CompiledFile.write(compiler.products, compiler.facts, compiler.packs);
        compiler.compare(CompiledPlugin.read(file).orElseThrow());
        return file;
    }

    private void read(VendorPlugin plugin) throws IOException {
        for (Resource catalogue : plugin.catalogues()) {
            try (InputStream in = catalogue.open()) {
                CatalogueFile file = CatalogueReader.read(catalogue.name(), in);
                products.addAll(file.products());
                facts.addAll(file.facts());
            }
        }
        FactDictionary dictionary = FactDictionary.standard().and(facts);
        for (Resource pack : plugin.packs()) {
            try (InputStream in = pack.open()) {
                packs.add(PackReader.read(pack.name(), in, dictionary));
            }
        }
        packs.sort(Comparator.comparing(RulePack::id));
        List<RulePack> all = new ArrayList<>(packs);
        all.addAll(plugin.codedPacks());
        check(all, dictionary.and(plugin.facts()));
    }

    /** Whoever opens the file takes it at its word that no id is used twice and every exception is sound. */
    private static void check(List<RulePack> packs, FactDictionary facts) {
        Policy.of(Knowledge.of(Catalogue.of(List.of()), facts, packs, List.of()));
    }

    private void compare(CompiledPlugin read) {
        List<RulePack> opened = read.packs().stream().map(ShelvedPack::open).toList();
        if (!read.products().equals(products) || !read.facts().equals(facts) || !opened.equals(packs)) {
            throw new IllegalArgumentException("plugin does not read back as it was compiled");
        }
    }
}
