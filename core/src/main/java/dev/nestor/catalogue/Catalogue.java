package dev.nestor.catalogue;

import dev.nestor.fact.FactValue;
import dev.nestor.logic.Truth;
import dev.nestor.memory.Memo;
import dev.nestor.model.Change;
import dev.nestor.model.Layer;
import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import dev.nestor.model.Stack;
import dev.nestor.version.KnownVersion;
import dev.nestor.version.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The products that are known, and the layers made of them. Immutable. */
public final class Catalogue {

    private static final int MOST_LAYERS = 1_000;

    private final SortedMap<ProductId, Product> products;
    private final SortedMap<ProductId, Product> names;
    // A fleet has many machines, and few products and versions.
    private final Memo<String, Layer> layers = new Memo<>(MOST_LAYERS);

    private Catalogue(SortedMap<ProductId, Product> products, SortedMap<ProductId, Product> names) {
        this.products = Collections.unmodifiableSortedMap(products);
        this.names = Collections.unmodifiableSortedMap(names);
    }

    /** @throws IllegalArgumentException if two products share a name, or one is based on an unknown product or itself */
    public static Catalogue of(Collection<Product> products) {
        SortedMap<ProductId, Product> byId = new TreeMap<>();
        SortedMap<ProductId, Product> byName = new TreeMap<>();
        for (Product product : products) {
            byId.put(product.id(), product);
            add(byName, product.id(), product);
            for (String alias : product.aliases()) {
                add(byName, new ProductId(product.id().vendor(), alias), product);
            }
        }
        Catalogue catalogue = new Catalogue(byId, byName);
        for (Product product : byId.values()) {
            catalogue.check(product);
        }
        return catalogue;
    }

    /** All products, by name. */
    public Collection<Product> products() {
        return products.values();
    }

    /** All names and aliases of products. */
    public Set<ProductId> names() {
        return names.keySet();
    }

    /** The vendors that have a product here. */
    public Set<String> vendors() {
        Set<String> vendors = new TreeSet<>();
        for (ProductId id : products.keySet()) {
            vendors.add(id.vendor());
        }
        return vendors;
    }

    /** The product of this name or alias. */
    public Optional<Product> find(ProductId name) {
        return Optional.ofNullable(names.get(name));
    }

    /**
     * Reads {@code vendor/name} or {@code vendor/name@version}, such as {@code vmware/esxi@8.0 Update 2}. A product of
     * an unknown vendor is not covered, and any version of it is taken as typed.
     *
     * @throws IllegalArgumentException if the text is not of this form, the vendor is known and the product is not, the
     *     vendor is one slip away from a known one, or the version is none of a known product
     */
    public Layer layer(String text) {
        Layer known = layers.find(text);
        return known == null ? layers.keep(text, new LayerText(this).read(text)) : known;
    }

    /**
     * A layer of a product whose version is known only as far as {@code version} says.
     *
     * @throws IllegalArgumentException if the vendor is known and the product is not, or the vendor is one slip away
     *     from a known one
     */
    public Layer layer(ProductId name, KnownVersion version) {
        Optional<Product> product = find(new LayerText(this).known(name));
        return Layer.of(
                product.isPresent()
                        ? software(renamed(product.get(), version), version, List.of())
                        : uncovered(name, version));
    }

    /**
     * {@code stack} with a change made to it.
     *
     * @throws IllegalArgumentException if the stack has no such level, or contradicts itself then
     */
    public Stack apply(Change change, Stack stack) {
        int level = change.place().level();
        if (level >= stack.height()) {
            throw new IllegalArgumentException(
                    "no level " + level + " in `" + stack + "`, whose highest is " + (stack.height() - 1));
        }
        Layer layer = stack.layer(level);
        return stack.with(
                level,
                change.value() instanceof FactValue.Versioned version
                                && change.place().isVersion()
                        ? versioned(layer, version.value())
                        : layer.with(layer.machine().with(change.place().fact(), change.value())));
    }

    private Layer versioned(Layer layer, KnownVersion version) {
        Layer other = asTyped(layer.software().product(), version).with(layer.machine());
        return layer.name().map(other::named).orElse(other);
    }

    // Only the text that a version was typed as tells what is odd about it, such as a release that nobody lists.
    private Layer asTyped(ProductId product, KnownVersion version) {
        try {
            Layer typed = layer(product + "@" + version.text());
            return typed.software().version().equals(version) ? typed : layer(product, version);
        } catch (IllegalArgumentException notTyped) {
            return layer(product, version);
        }
    }

    /** The product with what it is based on behind it, nearest first. */
    public List<ProductId> lineage(Product product) {
        List<ProductId> lineage = new ArrayList<>();
        lineage.add(product.id());
        Product last = product;
        while (last.basedOn().isPresent()) {
            last = get(last.basedOn().get());
            if (lineage.contains(last.id())) {
                throw new IllegalArgumentException("product `" + product.id() + "` is based on itself");
            }
            lineage.add(last.id());
        }
        return lineage;
    }

    /** The product's releases, or those of what it is based on where it has none of its own. */
    public List<Release> releases(Product product) {
        Product owner = product;
        while (owner.releases().isEmpty() && owner.basedOn().isPresent()) {
            owner = get(owner.basedOn().get());
        }
        return owner.releases();
    }

    Optional<Version> buildPrefix(Product product) {
        Product owner = product;
        while (owner.buildPrefix().isEmpty() && owner.basedOn().isPresent()) {
            owner = get(owner.basedOn().get());
        }
        return owner.buildPrefix();
    }

    Product get(ProductId id) {
        Product product = names.get(id);
        if (product == null) {
            throw new IllegalArgumentException("a product is based on, or renamed to, an unknown one: `" + id + "`");
        }
        return product;
    }

    /** The product that this version of {@code product} is, which is another one where its name changed. */
    Product renamed(Product product, KnownVersion version) {
        Optional<Renaming> renaming = product.renaming();
        boolean renamed = renaming.isPresent() && version.isIn(renaming.get().versions()) == Truth.TRUE;
        return renamed ? get(renaming.get().product()) : product;
    }

    Software software(Product product, KnownVersion version, List<String> remarks) {
        return new Software(lineage(product), product.guest(), true, version, remarks);
    }

    static Software uncovered(ProductId id, KnownVersion version) {
        return new Software(List.of(id), id.isGuest(), id.isGuest(), version, List.of());
    }

    private void check(Product product) {
        lineage(product);
        if (product.renaming().isPresent()) {
            get(product.renaming().get().product());
        }
    }

    private static void add(SortedMap<ProductId, Product> names, ProductId name, Product product) {
        if (names.putIfAbsent(name, product) != null) {
            throw new IllegalArgumentException("two products have the name `" + name + "`");
        }
    }
}
