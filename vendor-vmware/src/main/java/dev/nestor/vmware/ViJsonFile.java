package dev.nestor.vmware;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.Sighting;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonLimits;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.vmware.api.ApiObject;
import dev.nestor.vmware.text.Echo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

/** One file that {@code govc vm.info -json} or {@code govc host.info -json} printed, or one machine's configuration. */
record ViJsonFile(String source, Catalogue catalogue, FactDictionary facts, InventorySink sink) {

    /** A whole file is in memory at once: where that is a GiB, there is room for one to three thousand virtual machines. */
    static final JsonLimits LIMITS = new JsonLimits(64L << 20, 100, 1 << 20, 4_000_000).inMemory();

    private static final String MACHINES = "virtualMachines";
    private static final String HOSTS = "hostSystems";

    void read(InputStream content) throws IOException {
        ApiObject document = ApiObject.of(Json.parse(source, content, LIMITS));
        Managed managed = Managed.in(source);
        if (document.type().filter("VirtualMachineConfigInfo"::equals).isPresent() || isConfig(document)) {
            sink.machine(new ViMachine(document, managed, facts, sink).ofConfig(document, catalogue));
            return;
        }
        if (!document.mentions(MACHINES) && !document.mentions(HOSTS)) {
            throw new IllegalArgumentException(Echo.whole(source) + " has neither `" + MACHINES + "` nor `" + HOSTS
                    + "`, and is no `VirtualMachineConfigInfo`");
        }
        tellEach(document, MACHINES, object -> new ViMachine(object, managed, facts, sink).read(catalogue));
        tellEach(document, HOSTS, object -> new ViHost(object, managed, facts, sink).read(catalogue));
    }

    private static boolean isConfig(ApiObject document) {
        return document.has("changeVersion") && document.has("guestId");
    }

    private void tellEach(ApiObject document, String name, Function<ApiObject, Optional<Sighting>> reading) {
        if (!document.mentions(name)) {
            return;
        }
        if (document.list(name).isEmpty()) {
            sink.note("`" + name + "` is empty: nothing was found when it was printed");
        }
        document.list(name).forEach(element -> tell(element, reading));
    }

    // A failure of the sink is none of the file, so it is told outside.
    private void tell(JsonValue element, Function<ApiObject, Optional<Sighting>> reading) {
        Optional<Sighting> sighting = Optional.empty();
        try {
            sighting = reading.apply(ApiObject.of(element));
        } catch (JsonException wrong) {
            sink.problem(String.valueOf(wrong.getMessage()));
        }
        sighting.ifPresent(sink::machine);
    }
}
