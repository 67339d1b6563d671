package dev.nestor.inventory.vsphere;

import dev.nestor.inventory.esx.Names;
import dev.nestor.inventory.esx.Quote;
import dev.nestor.inventory.soap.ManagedObject;
import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import java.util.List;
import java.util.Optional;

/** A host or a virtual machine of a server: what the server says of it, where, and who is told what is wrong with that. */
record ServerObject(ManagedObject object, Source source, InventorySink sink) {

    static final String NAME = "name";

    String id() {
        return object.id().id();
    }

    /** What its server tells it from others by. */
    Optional<MachineKey> key() {
        return keyOf(id());
    }

    /** The same of another object of its server. */
    Optional<MachineKey> keyOf(String id) {
        return MachineKey.id(source.manager(), id);
    }

    /** Its name as people typed it: three characters are escaped. */
    Optional<String> name() {
        return value(NAME)
                .map(name -> name.replaceAll("(?i)%2f", "/")
                        .replaceAll("(?i)%5c", "\\\\")
                        .replace("%25", "%"));
    }

    /** What notes begin with: its name, or {@code otherwise}, and its place. */
    String title(String otherwise) {
        return name().map(Quote::of).orElse(otherwise) + " (" + source.place(object) + ")";
    }

    /** The layer under its name, if that can be used. */
    Layer named(Layer layer) {
        return Names.give(layer, name(), this::problem);
    }

    /** The first value at a path; empty if there is none. */
    Optional<String> value(String path) {
        return object.value(path);
    }

    /** All values at a path. */
    List<String> all(String path) {
        return object.all(path);
    }

    boolean says(String path, String value) {
        return value(path).filter(value::equals).isPresent();
    }

    /** Where the value at a path is, for people. */
    String origin(String path) {
        return source.origin(object, path);
    }

    /** @param complaint goes on after its place */
    void problem(String complaint) {
        sink.problem(source.place(object) + " " + complaint);
    }
}
