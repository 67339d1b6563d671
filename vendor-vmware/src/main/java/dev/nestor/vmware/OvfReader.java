package dev.nestor.vmware;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.vmware.ovf.OvfDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads the virtual machines that an OVF descriptor describes, and what is meant to run in each. */
final class OvfReader implements InventoryReader {

    @Override
    public String format() {
        return "OVF";
    }

    @Override
    public boolean recognizes(byte[] prefix) {
        return OvfDescriptor.isBegunBy(prefix);
    }

    @Override
    public void read(String source, InputStream content, Catalogue catalogue, FactDictionary facts, InventorySink sink)
            throws IOException {
        new OvfMachines(List.of(FileName.of(source)), catalogue, facts, sink).read(source, content);
    }
}
