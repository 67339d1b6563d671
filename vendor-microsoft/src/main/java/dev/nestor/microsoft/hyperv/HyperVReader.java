package dev.nestor.microsoft.hyperv;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.InventorySink;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the JSON that PowerShell makes of Hyper-V's cmdlets, and documents of the Host Compute System.
 *
 * <p>One class for both: every start loads it, and what it hands on to only when there is a file.
 */
public final class HyperVReader implements InventoryReader {

    @Override
    public String format() {
        return "JSON of Hyper-V";
    }

    @Override
    public boolean recognizes(byte[] prefix) {
        return Beginning.of(prefix).isOfHyperV();
    }

    @Override
    public void read(String source, InputStream content, Catalogue catalogue, FactDictionary facts, InventorySink sink)
            throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(content, Beginning.LENGTH);
        buffered.mark(Beginning.LENGTH);
        Beginning beginning = Beginning.of(buffered.readNBytes(Beginning.LENGTH));
        buffered.reset();
        if (beginning.isComputeSystem()) {
            ComputeSystemFile.read(source, buffered, facts, sink);
        } else {
            PowerShellFile.refuseText(source, beginning);
            PowerShellFile.read(source, buffered, catalogue, facts, sink);
        }
    }
}
