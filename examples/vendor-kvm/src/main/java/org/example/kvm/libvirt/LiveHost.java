package org.example.kvm.libvirt;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.spi.inventory.InventorySink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.libvirt.Connect;
import org.libvirt.Domain;
import org.libvirt.LibvirtException;

/** A host that libvirt manages, asked over a connection that cannot change it. The only class that knows the bindings. */
public final class LiveHost {

    private static final boolean READ_ONLY = true;

    private final String uri;
    private final String shownUri;

    /** @param shownUri the same, for messages */
    public LiveHost(String uri, String shownUri) {
        this.uri = uri;
        this.shownUri = shownUri;
    }

    /**
     * Tells the host, and then its machines by name.
     *
     * @throws IOException if it cannot be asked
     * @throws LinkageError if the bindings or the C library are missing
     */
    public void read(Catalogue catalogue, FactDictionary facts, InventorySink sink) throws IOException {
        try {
            Connect connection = new Connect(uri, READ_ONLY);
            try {
                Documents documents = new Documents(catalogue, facts, sink, connection.getHostName());
                read(documents, "capabilities", connection.getCapabilities(), sink);
                readMachines(connection, documents, sink);
            } finally {
                connection.close();
            }
        } catch (LibvirtException unanswered) {
            throw new IOException(
                    "cannot ask libvirt at `%s`: %s".formatted(shownUri, Echo.of(unanswered.getMessage())), unanswered);
        }
    }

    private void readMachines(Connect connection, Documents documents, InventorySink sink)
            throws LibvirtException, IOException {
        List<Domain> domains = Arrays.asList(connection.listAllDomains(0));
        try {
            // libvirt lists them in no order.
            SortedMap<String, Domain> byName = new TreeMap<>();
            for (Domain domain : domains) {
                byName.put(domain.getName(), domain);
            }
            for (var machine : byName.entrySet()) {
                readMachine(machine.getKey(), machine.getValue(), documents, sink);
            }
        } finally {
            for (Domain domain : domains) {
                domain.free();
            }
        }
    }

    private void readMachine(String name, Domain domain, Documents documents, InventorySink sink) throws IOException {
        String xml;
        try {
            xml = domain.getXMLDesc(0);
        } catch (LibvirtException gone) {
            sink.problem("%s does not describe its machine %s: %s"
                    .formatted(Echo.of(shownUri), Echo.of(name), Echo.of(gone.getMessage())));
            return;
        }
        read(documents, "domain " + name, xml, sink);
    }

    private void read(Documents documents, String what, String xml, InventorySink sink) throws IOException {
        String source = shownUri + " " + what;
        try {
            XmlDocuments.in(source, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), sink::problem)
                    .next()
                    .ifPresent(document -> documents.read(source, document));
        } catch (IllegalArgumentException unreadable) {
            sink.problem(unreadable.getMessage());
        }
    }
}
