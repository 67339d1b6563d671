package dev.nestor.microsoft.hyperv;

import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.Sighting;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads the one virtual machine that a document of the Host Compute System describes, or a {@code .7b} of NanaBox. */
final class ComputeSystemFile {

    private ComputeSystemFile() {}

    static void read(String source, InputStream content, FactDictionary facts, InventorySink sink) throws IOException {
        Remarks remarks = new Remarks(sink);
        ComputeSystem system = system(source, Json.parse(source, content), remarks);
        FactSheet sheet = new FactSheet(facts);
        system.read(sheet);
        Inside inside = new Inside();
        Optional<Property> name = system.name();
        Layer layer =
                Names.named(inside.layer(sheet, name.flatMap(Property::text)).foundIn(system.origin()), name);
        sink.machine(new Sighting(Sighting.Role.VIRTUAL, layer, system.keys(), List.of()));
        inside.tell(remarks);
    }

    private static ComputeSystem system(String source, JsonValue document, Remarks remarks) {
        if (document.isObject()) {
            Properties top = Properties.of(document, remarks);
            Optional<Properties> nanaBox = top.object("NanaBox");
            if (nanaBox.isPresent()) {
                return new NanaBox(nanaBox.get());
            }
            Optional<Properties> machine = top.object("VirtualMachine");
            if (machine.isPresent()) {
                return new HostComputeSystem(machine.get());
            }
        }
        throw new IllegalArgumentException(Quote.whole(source)
                + " describes no virtual machine: it has neither an object `VirtualMachine` nor an object `NanaBox`");
    }
}
