package dev.nestor.spi;

import dev.nestor.catalogue.Product;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.model.ProductId;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.spi.compiled.CompiledPlugin;
import dev.nestor.spi.pack.CatalogueFile;
import dev.nestor.spi.pack.CatalogueReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks one plugin what it has, each question once. What it could say is kept, even if it breaks at another question. */
final class Loading {

    private final VendorPlugin plugin;
    private final List<Product> products = new ArrayList<>();
    private final List<FactDeclaration> facts = new ArrayList<>();
    private final List<ShelvedPack> packs = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private boolean compiled;

    /** What the plugin is asked: the part of it that fails if anything does. */
    private String asked = "";

    private Loading(VendorPlugin plugin) {
        this.plugin = plugin;
    }

    static Candidate load(VendorPlugin plugin) {
        return new Loading(plugin).load();
    }

    private Candidate load() {
        String id = id();
        String origin = origin();
        Optional<Set<ProductId>> covers = products();
        Contents contents = contents();
        return new Candidate(
                plugin,
                id,
                origin,
                contents,
                covers,
                problems.isEmpty() ? Optional.empty() : Optional.of(problems.get(0)));
    }

    private String id() {
        try {
            asked = "its method `id`";
            String id = answered(plugin.id());
            if (!isId(id)) {
                throw new Breakage("its id is not a word of lower-case letters, digits and hyphens: `" + id + "`");
            }
            return id;
        } catch (Throwable failure) {
            note(failure);
            return plugin.getClass().getName();
        }
    }

    private String origin() {
        try {
            asked = "its method `origin`";
            return answered(plugin.origin());
        } catch (Throwable failure) {
            note(failure);
            return Origin.of(plugin.getClass());
        }
    }

    /** The names of its products; empty if they could not be learned. */
    private Optional<Set<ProductId>> products() {
        try {
            open();
            if (!compiled) {
                readCatalogues();
            }
            asked = "its method `products`";
            products.addAll(list(plugin.products()));
            asked = "its list of products";
            Set<ProductId> names = new HashSet<>();
            for (Product product : products) {
                names.addAll(Contents.names(product));
            }
            return Optional.of(names);
        } catch (Throwable failure) {
            note(failure);
            return Optional.empty();
        }
    }

    private void open() throws Breakage {
        asked = "its method `compiled`";
        Optional<CompiledPlugin> whole = CompiledPlugin.read(bytes(answered(plugin.compiled())));
        if (whole.isPresent()) {
            compiled = true;
            products.addAll(whole.get().products());
            facts.addAll(whole.get().facts());
            packs.addAll(whole.get().packs());
        }
    }

    // What cannot be read is no file: the documents say the same.
    private static byte[] bytes(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    private void readCatalogues() throws IOException, Breakage {
        asked = "its method `catalogues`";
        for (Resource resource : list(plugin.catalogues())) {
            asked = "reading its catalogue `" + resource.name() + "`";
            try (InputStream in = resource.open()) {
                CatalogueFile file = CatalogueReader.read(resource.name(), in);
                products.addAll(file.products());
                facts.addAll(file.facts());
            }
        }
    }

    private Contents contents() {
        try {
            asked = "its method `facts`";
            facts.addAll(list(plugin.facts()));
            asked = "its method `packs`";
            List<Resource> resources = compiled ? List.of() : list(plugin.packs());
            asked = "its method `codedPacks`";
            var coded = list(plugin.codedPacks());
            asked = "its method `readers`";
            var readers = list(plugin.readers());
            return new Contents(
                    List.copyOf(products), List.copyOf(facts), List.copyOf(packs), resources, coded, readers);
        } catch (Throwable failure) {
            note(failure);
            return Contents.NOTHING;
        }
    }

    private <T> T answered(@Nullable T answer) throws Breakage {
        if (answer == null) {
            throw new Breakage(asked + " returned null");
        }
        return answer;
    }

    /** Copied at once: the plugin's own list may change, or fail in its turn. */
    private <T> List<T> list(@Nullable List<T> answer) throws Breakage {
        for (T element : answered(answer)) {
            if (element == null) {
                throw new Breakage(asked + " returned a list with null in it");
            }
        }
        return List.copyOf(answered(answer));
    }

    private void note(Throwable failure) {
        if (failure instanceof Breakage known) {
            problems.add(known.reason());
        } else {
            Failure.rethrowFatal(failure);
            problems.add(Failure.reason(asked, failure));
        }
    }

    private static boolean isId(String text) {
        boolean afterLetter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && !(c == '-' && afterLetter)) {
                return false;
            }
            afterLetter = letter;
        }
        return afterLetter;
    }
}
