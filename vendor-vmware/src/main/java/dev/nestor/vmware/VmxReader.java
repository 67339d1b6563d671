package dev.nestor.vmware;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.spi.InventoryReader;
import dev.nestor.spi.Reading;
import dev.nestor.vmware.vmx.VmxException;
import dev.nestor.vmware.vmx.VmxFile;
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
    public Reading read(String source, InputStream content, Catalogue catalogue, FactDictionary facts)
            throws IOException {
        VmxFile file = parse(source, content);
        Remarks remarks = new Remarks(file);
        Layer layer = guest(file, remarks).layer(catalogue).with(new VmxMachine(file, facts, remarks).read());
        Layer named = name(file, remarks).map(layer::named).orElse(layer);
        return new Reading(List.of(named), remarks.problems(), remarks.notes());
    }

    private static VmxFile parse(String source, InputStream content) throws IOException {
        try {
            return VmxFile.parse(source, content);
        } catch (VmxException unreadable) {
            throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
        }
    }

    private static GuestSystem guest(VmxFile file, Remarks remarks) {
        VmxValue<String> id = file.text("guestOS");
        if (id.isAbsent()) {
            remarks.addProblem("has no `guestOS`, so what runs in the machine is not known");
        }
        return remarks.take(id).map(known -> guest(known, remarks)).orElse(GuestSystem.NOT_KNOWN);
    }

    private static GuestSystem guest(String id, Remarks remarks) {
        GuestSystem guest = GuestSystem.of(id);
        if (guest.isUnlistedEsxi()) {
            remarks.addProblem("has a `guestOS` of an ESXi that is not listed here, so its version is not known");
        }
        return guest;
    }

    private static Optional<String> name(VmxFile file, Remarks remarks) {
        return remarks.take(file.text("displayName")).map(String::strip).filter(name -> !name.isEmpty());
    }
}
