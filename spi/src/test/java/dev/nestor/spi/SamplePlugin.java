package dev.nestor.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.nestor.catalogue.Product;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.inventory.InventoryReader;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** A plugin made of texts, as small as a test needs it. */
class SamplePlugin implements VendorPlugin {

    private final String id;
    private final List<Resource> catalogues = new ArrayList<>();
    private final List<Resource> packs = new ArrayList<>();
    private final List<FactDeclaration> facts = new ArrayList<>();
    private final List<InventoryReader> readers = new ArrayList<>();

    SamplePlugin(String id) {
        this.id = id;
    }

    /** With hypervisors of these names in a catalogue. */
    SamplePlugin covering(String... products) {
        List<String> entries = List.of(products).stream()
                .map(product -> "{ \"id\": \"" + product + "\", \"title\": \"" + product + "\" }")
                .toList();
        return catalogue("{ \"format\": \"nestor/catalogue/1\", \"products\": [" + String.join(",", entries) + "] }");
    }

    SamplePlugin catalogue(String json) {
        catalogues.add(resource("catalogue.json", json));
        return this;
    }

    SamplePlugin pack(String json) {
        packs.add(resource("pack.json", json));
        return this;
    }

    SamplePlugin missing(String pack) {
        packs.add(Resource.beside(pack, SamplePlugin.class::getResourceAsStream));
        return this;
    }

    SamplePlugin declaring(FactDeclaration... declarations) {
        facts.addAll(List.of(declarations));
        return this;
    }

    SamplePlugin reading(InventoryReader reader) {
        readers.add(reader);
        return this;
    }

    static Resource resource(String name, String text) {
        return new Resource(name, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Resource> catalogues() {
        return catalogues;
    }

    @Override
    public List<Resource> packs() {
        return packs;
    }

    @Override
    public List<Product> products() {
        return List.of();
    }

    @Override
    public List<FactDeclaration> facts() {
        return facts;
    }

    @Override
    public List<RulePack> codedPacks() {
        return List.of();
    }

    @Override
    public List<InventoryReader> readers() {
        return readers;
    }

    @Override
    public String origin() {
        return "file:/plugins/" + id + ".jar";
    }
}
