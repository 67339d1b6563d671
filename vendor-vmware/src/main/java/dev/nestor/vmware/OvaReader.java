package dev.nestor.vmware;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.InventorySink;
import java.io.IOException;
import java.io.InputStream;

/** Reads the descriptor in an OVA, which is a tar archive, and nothing behind it. */
final class OvaReader implements InventoryReader {

    @Override
    public String format() {
        return "OVA";
    }

    @Override
    public boolean recognizes(byte[] prefix) {
        return OvaFile.isBegunBy(prefix);
    }

    @Override
    public void read(String source, InputStream content, Catalogue catalogue, FactDictionary facts, InventorySink sink)
            throws IOException {
        new OvaFile(source, sink).read(content, catalogue, facts);
    }
}
