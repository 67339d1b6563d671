package dev.nestor.vmware;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.vmware.ovf.OvfDescriptor;
import dev.nestor.vmware.ovf.VirtualSystem;
import dev.nestor.vmware.text.Echo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Tells the machines of one descriptor.
 *
 * @param shippedAs names of files that the descriptor came in, without their folders
 */
record OvfMachines(List<String> shippedAs, Catalogue catalogue, FactDictionary facts, InventorySink sink) {

    void read(String source, InputStream content) throws IOException {
        OvfDescriptor descriptor = OvfDescriptor.open(source, content);
        boolean any = false;
        Optional<VirtualSystem> system = next(descriptor, any);
        while (system.isPresent()) {
            any = true;
            new OvfMachine(system.get(), facts, sink).tell(catalogue, shippedAs);
            system = next(descriptor, any);
        }
        if (!any) {
            throw new IllegalArgumentException(Echo.whole(source) + " describes no virtual system that can be read");
        }
    }

    // What was read before a fault stands.
    private Optional<VirtualSystem> next(OvfDescriptor descriptor, boolean any) throws IOException {
        try {
            return descriptor.next(sink::problem);
        } catch (IllegalArgumentException fault) {
            if (!any) {
                throw fault;
            }
            sink.problem(String.valueOf(fault.getMessage()));
            return Optional.empty();
        }
    }
}
