package dev.nestor.inventory.vsphere;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.inventory.esx.Quote;
import dev.nestor.inventory.soap.ManagedObject;
import dev.nestor.inventory.soap.Session;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells a sink what one session can see. For one reading only. */
final class Estate {

    private static final int MOST_TOLD = 1_000;

    private final Session session;
    private final Source source;
    private final Catalogue catalogue;
    private final FactDictionary facts;
    private final InventorySink sink;
    private final Map<String, List<MachineKey>> hosts = new HashMap<>();
    private final Set<String> toldMissing = new HashSet<>();

    Estate(Session session, String server, Catalogue catalogue, FactDictionary facts, InventorySink sink) {
        this.session = session;
        this.source = new Source(server, session.instance().orElse(server));
        this.catalogue = catalogue;
        this.facts = facts;
        this.sink = sink;
    }

    void read() throws IOException {
        each("HostSystem", HostProperties.REQUEST, this::host);
        each("VirtualMachine", VirtualProperties.REQUEST, this::virtual);
    }

    private void each(String type, Request request, Consumer<ManagedObject> reader) throws IOException {
        session.each(type, request.properties(), request.kept(), reader);
    }

    private void host(ManagedObject managed) {
        tellMissing(managed);
        ServerObject object = new ServerObject(managed, source, sink);
        HostObject host = new HostObject(object, catalogue, facts);
        attempt(object, host::sighting).ifPresent(machine -> {
            hosts.put(object.id(), machine.keys());
            sink.machine(machine);
            host.remarks().forEach(sink::note);
        });
    }

    private void virtual(ManagedObject managed) {
        tellMissing(managed);
        ServerObject object = new ServerObject(managed, source, sink);
        VirtualObject virtual = new VirtualObject(object, catalogue, facts);
        attempt(object, () -> virtual.sighting(hosts)).ifPresent(machine -> {
            sink.machine(machine);
            virtual.remark().ifPresent(sink::note);
        });
    }

    // A catalogue may know the vendor of a product and not the product.
    private static Optional<Sighting> attempt(ServerObject object, Supplier<Sighting> sighting) {
        try {
            return Optional.of(sighting.get());
        } catch (IllegalArgumentException unusable) {
            object.problem("is left out: " + unusable.getMessage());
            return Optional.empty();
        }
    }

    /** What one may not read of one machine, one may not read of most. */
    private void tellMissing(ManagedObject object) {
        for (ManagedObject.Missing missing : object.missing()) {
            String what = object.id().type() + " " + missing.property() + " " + missing.fault();
            if (toldMissing.size() < MOST_TOLD && toldMissing.add(what)) {
                sink.problem(source.place(object) + ", and maybe others, does not tell " + Quote.of(missing.property())
                        + because(missing));
            }
        }
    }

    private static String because(ManagedObject.Missing missing) {
        return switch (missing.fault()) {
            case "NoPermission", "NotAuthenticated" -> ": the account may not read it";
            case "InvalidProperty" -> ": the server's version does not know it";
            case "" -> "";
            default -> ": " + Quote.of(missing.fault());
        };
    }
}
