package dev.nestor.spi;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.ProductId;
import dev.nestor.policy.Knowledge;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.pack.CatalogueFile;
import dev.nestor.spi.pack.CatalogueReader;
import dev.nestor.spi.pack.PackReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rule packs and catalogues that no plugin brings along, put beside what plugins know. */
final class LooseFiles {

    private final Map<String, JsonValue> packs = new TreeMap<>();
    private final Map<ProductId, Product> products = new TreeMap<>();
    private final List<FactDeclaration> facts = new ArrayList<>();

    private LooseFiles() {}

    static LooseFiles read(Collection<Resource> files) throws IOException {
        LooseFiles read = new LooseFiles();
        for (Resource file : files) {
            try (InputStream in = file.open()) {
                read.add(Json.parse(file.name(), in));
            }
        }
        return read;
    }

    /** What was known before and these, which stand in for packs and products of the same name. */
    Knowledge and(Knowledge known) {
        FactDictionary dictionary = known.facts().and(facts);
        Map<String, ShelvedPack> shelf = new TreeMap<>();
        for (ShelvedPack pack : known.shelf()) {
            shelf.put(pack.id(), pack);
        }
        for (JsonValue document : packs.values()) {
            RulePack pack = PackReader.read(document, dictionary);
            shelf.put(pack.id(), ShelvedPack.of(pack));
        }
        // A pack that is read later is taken at its word, and may make exceptions to rules that are gone now.
        shelf.values().forEach(ShelvedPack::open);
        return new Knowledge(
                catalogue(known.catalogue()), dictionary, List.copyOf(shelf.values()), known.quarantined());
    }

    private Catalogue catalogue(Catalogue known) {
        if (products.isEmpty()) {
            return known;
        }
        Map<ProductId, Product> all = new TreeMap<>();
        known.products().forEach(product -> all.put(product.id(), product));
        all.putAll(products);
        return Catalogue.of(all.values());
    }

    private void add(JsonValue document) {
        JsonValue format = document.asObject().required("format");
        if (format.asText().startsWith("nestor/pack/")) {
            addPack(document);
        } else if (format.asText().startsWith("nestor/catalogue/")) {
            add(CatalogueReader.read(document));
        } else if (!format.asText().startsWith("nestor/settings/")) {
            // Settings lie beside the packs of a plugin too, and change no answer.
            throw format.problem("neither a rule pack nor a catalogue: `" + format.asText() + "`");
        }
    }

    private void addPack(JsonValue document) {
        JsonValue id = document.asObject().required("id");
        if (packs.putIfAbsent(id.asText(), document) != null) {
            throw id.problem("rule pack `" + id.asText() + "` stands in another of these files too");
        }
    }

    private void add(CatalogueFile catalogue) {
        for (Product product : catalogue.products()) {
            if (products.putIfAbsent(product.id(), product) != null) {
                throw new IllegalArgumentException("two products have the name `" + product.id() + "`");
            }
        }
        facts.addAll(catalogue.facts());
    }
}
