package dev.nestor.vmware;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.model.Software;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.Sighting;
import dev.nestor.vmware.vmx.VmxException;
import dev.nestor.vmware.vmx.VmxFile;
import dev.nestor.vmware.vmx.VmxProblem;
import dev.nestor.vmware.vmx.VmxValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads the one virtual machine that a .vmx file describes, and what is meant to run in it. */
final class VmxReader implements InventoryReader {

    @Override
    public String format() {
        return "VMX";
    }

    @Override
    public boolean recognizes(byte[] prefix) {
        return VmxFile.looksLikeVmx(prefix);
    }

    @Override
    public void read(String source, InputStream content, Catalogue catalogue, FactDictionary facts, InventorySink sink)
            throws IOException {
        VmxFile file = parse(source, content);
        Remarks remarks = new Remarks(file);
        Layer layer = guest(file, remarks)
                .map(guest -> guest.layer(catalogue).foundIn(file.origin("guestOS")))
                .orElseGet(() -> Layer.of(Software.unknown()))
                .with(new VmxMachine(file, facts, remarks).read());
        Layer named = remarks.take(file.text("displayName"))
                .map(name -> LayerName.give(
                        layer,
                        name,
                        complaint -> remarks.addProblem("has a `displayName` that is not used: " + complaint)))
                .orElse(layer);
        sink.machine(new Sighting(Sighting.Role.VIRTUAL, named, new VmxKeys(file, remarks).all(), List.of()));
        remarks.problems().forEach(sink::problem);
        remarks.notes().forEach(sink::note);
    }

    private static VmxFile parse(String source, InputStream content) throws IOException {
        try {
            return VmxFile.parse(source, content);
        } catch (VmxException unreadable) {
            throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
        }
    }

    // A guest never asks for anything, so what nobody knows must not pass for one.
    private static Optional<GuestSystem> guest(VmxFile file, Remarks remarks) {
        VmxValue<String> id = file.text("guestOS");
        Optional<GuestSystem> guest = id.value().flatMap(GuestSystem::of);
        if (guest.isEmpty()) {
            remarks.addProblem("does not say what runs in the virtual machine: " + silence(id)
                    + ", so it is not known whether that is a hypervisor");
        }
        guest.flatMap(GuestSystem::doubt)
                .ifPresent(
                        doubt -> remarks.add(file.problem(file.entry("guestOS").orElseThrow(), doubt)));
        return guest;
    }

    private static String silence(VmxValue<String> id) {
        return id.isAbsent()
                ? "`guestOS` is missing"
                : id.problem().map(VmxProblem::message).orElse("`guestOS` names nothing");
    }
}
