package dev.nestor.vmware;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.InventorySink;
import java.io.IOException;
import java.io.InputStream;

/** Reads the virtual machines and hosts that {@code govc} prints as JSON, in the words of the vSphere API. */
final class ViJsonReader implements InventoryReader {

    @Override
    public String format() {
        return "VI-JSON";
    }

    @Override
    public boolean recognizes(byte[] prefix) {
        return ViJsonSignature.isIn(prefix);
    }

    @Override
    public void read(String source, InputStream content, Catalogue catalogue, FactDictionary facts, InventorySink sink)
            throws IOException {
        new ViJsonFile(source, catalogue, facts, sink).read(content);
    }
}
