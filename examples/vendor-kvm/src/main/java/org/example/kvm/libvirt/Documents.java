package org.example.kvm.libvirt;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.Sighting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The documents of one file or one connection, in their order. A host that is described counts for the machines behind it:
 * who writes both into one file means that host. For one file only.
 */
final class Documents {

    /** What stands beside the machines in a file of the test driver. */
    private static final Set<String> OF_A_NODE =
            Set.of("auth", "cpu", "device", "interface", "memory", "network", "pool");

    private final Catalogue catalogue;
    private final FactDictionary facts;
    private final InventorySink sink;
    private final Optional<String> hostName;
    private Host host = Host.UNKNOWN;
    private boolean hostSeen;
    private int read;

    Documents(Catalogue catalogue, FactDictionary facts, InventorySink sink) {
        this(catalogue, facts, sink, Optional.empty());
    }

    /** @param hostName what the host calls itself, which its capabilities do not say */
    Documents(Catalogue catalogue, FactDictionary facts, InventorySink sink, String hostName) {
        this(catalogue, facts, sink, Optional.of(hostName));
    }

    private Documents(Catalogue catalogue, FactDictionary facts, InventorySink sink, Optional<String> hostName) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.sink = sink;
        this.hostName = hostName;
    }

    /** How many of them were of a kind that is read. */
    int count() {
        return read;
    }

    /** @param source where the document is from, for messages */
    void read(String source, XmlElement document) {
        Remarks remarks = new Remarks(source, sink);
        switch (document.name()) {
            case "domain" -> readDomain(document, remarks);
            case "capabilities" -> readCapabilities(document, remarks);
            case "domainCapabilities" -> readDomainCapabilities(new DomainCapabilitiesDocument(document, remarks));
            default -> {
                if (!OF_A_NODE.contains(document.name())) {
                    remarks.problem(document, "a `" + document.name() + "` is no machine and no host");
                }
            }
        }
    }

    private void readDomain(XmlElement domain, Remarks remarks) {
        Optional<String> file = domain.attribute("file");
        if (file.isPresent()) {
            remarks.problem(domain, "`domain` is in a file of its own, which is not read: " + Echo.of(file.get()));
            return;
        }
        sink.machine(new DomainDocument(domain, remarks).read(host, catalogue, facts));
        read++;
    }

    private void readCapabilities(XmlElement capabilities, Remarks remarks) {
        Optional<XmlElement> described = capabilities.child("host");
        if (described.isEmpty()) {
            remarks.problem(capabilities, "`capabilities` describe no host");
            return;
        }
        CapabilitiesDocument document = new CapabilitiesDocument(capabilities, described.get(), hostName, remarks);
        host = document.host();
        hostSeen = true;
        sink.machine(document.read(catalogue, facts));
        read++;
    }

    private void readDomainCapabilities(DomainCapabilitiesDocument document) {
        Machine machine = document.read(facts);
        document.model().ifPresent(model -> host = host.withModel(model));
        if (!hostSeen) {
            Layer layer = document.layer(catalogue).with(machine);
            sink.machine(new Sighting(Sighting.Role.HOST, layer, List.of(), List.of()));
        } else if (document.isOfKvm() && !host.keys().isEmpty()) {
            sink.facts(host.keys(), machine);
        }
        read++;
    }
}
