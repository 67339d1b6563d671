package dev.nestor.spi;

import dev.nestor.catalogue.Product;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.model.ProductId;
import dev.nestor.spi.pack.CatalogueFile;
import dev.nestor.spi.pack.CatalogueReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks one plugin what it has, each question once. What it could say is kept, even if it breaks at another question. */
final class Loading {

    private interface Question<T> {
        T answer() throws Breakage;
    }

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final VendorPlugin plugin;
    private final List<Product> products = new ArrayList<>();
    private final List<FactDeclaration> facts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private Loading(VendorPlugin plugin) {
        this.plugin = plugin;
    }

    static Candidate load(VendorPlugin plugin) {
        return new Loading(plugin).load();
    }

    private Candidate load() {
        Optional<String> id = attempt(this::id);
        Optional<String> origin = attempt(() -> PluginCode.call("its method `origin`", plugin::origin));
        Optional<Set<ProductId>> covers = attempt(this::readProducts);
        Optional<Contents> contents = attempt(this::readContents);
        return new Candidate(
                plugin,
                id.orElse(plugin.getClass().getName()),
                origin.orElse(Origin.of(plugin.getClass())),
                contents.orElse(Contents.NOTHING),
                covers,
                problems.stream().findFirst());
    }

    private String id() throws Breakage {
        String id = PluginCode.call("its method `id`", plugin::id);
        if (!ID.matcher(id).matches()) {
            throw new Breakage("its id is not a word of lower-case letters, digits and hyphens: `" + id + "`");
        }
        return id;
    }

    private Set<ProductId> readProducts() throws Breakage {
        for (Resource resource : PluginCode.list("its method `catalogues`", plugin::catalogues)) {
            CatalogueFile file =
                    PluginCode.call("reading its catalogue `" + resource.name() + "`", () -> read(resource));
            products.addAll(file.products());
            facts.addAll(file.facts());
        }
        products.addAll(PluginCode.list("its method `products`", plugin::products));
        return PluginCode.call(
                "its list of products",
                () -> products.stream().flatMap(Contents::names).collect(Collectors.toSet()));
    }

    private static CatalogueFile read(Resource resource) throws Exception {
        try (InputStream in = resource.open()) {
            return CatalogueReader.read(resource.name(), in);
        }
    }

    private Contents readContents() throws Breakage {
        facts.addAll(PluginCode.list("its method `facts`", plugin::facts));
        return new Contents(
                List.copyOf(products),
                List.copyOf(facts),
                PluginCode.list("its method `packs`", plugin::packs),
                PluginCode.list("its method `codedPacks`", plugin::codedPacks),
                PluginCode.list("its method `readers`", plugin::readers));
    }

    private <T> Optional<T> attempt(Question<T> question) {
        try {
            return Optional.of(question.answer());
        } catch (Breakage breakage) {
            problems.add(breakage.reason());
            return Optional.empty();
        }
    }
}
