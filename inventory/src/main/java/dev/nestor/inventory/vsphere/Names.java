package dev.nestor.inventory.vsphere;

import dev.nestor.inventory.soap.ManagedObject;
import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.InventorySink;
import java.util.Optional;

/** The names of machines as people typed them: three characters of them are escaped. */
record Names(ManagedObject object, Source source, InventorySink sink) {

    Optional<String> name() {
        return object.value("name")
                .map(name -> name.replaceAll("(?i)%2f", "/")
                        .replaceAll("(?i)%5c", "\\\\")
                        .replace("%25", "%"));
    }

    /** The layer under its name, if it can be used. */
    Layer give(Layer layer) {
        try {
            return name().map(layer::named).orElse(layer);
        } catch (IllegalArgumentException unusable) {
            sink.problem(source.place(object) + " has a name that is not used: " + unusable.getMessage());
            return layer;
        }
    }
}
