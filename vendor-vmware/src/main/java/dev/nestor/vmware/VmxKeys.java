package dev.nestor.vmware;

import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.vmware.vmx.VmxFile;
import dev.nestor.vmware.vmx.VmxValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What tells the machine of a .vmx file from others. {@code uuid.location} tells where its file lies, and no more. */
record VmxKeys(VmxFile file, Remarks remarks) {

    /** The most certain first. */
    List<MachineKey> all() {
        List<MachineKey> keys = new ArrayList<>();
        remarks.take(file.text("uuid.bios")).flatMap(MachineKey::uuid).ifPresent(keys::add);
        Adapters.of(file).names().forEach(adapter -> address(adapter).ifPresent(keys::add));
        remarks.take(file.text("displayName")).flatMap(MachineKey::name).ifPresent(keys::add);
        return keys;
    }

    // Both may be there; the one that is not in use is left over.
    private Optional<MachineKey> address(String adapter) {
        VmxValue<String> generated = file.text(adapter + ".generatedAddress");
        boolean set = generated.isAbsent() || isStatic(adapter);
        return remarks.take(set ? file.text(adapter + ".address") : generated).flatMap(MachineKey::mac);
    }

    private boolean isStatic(String adapter) {
        return file.text(adapter + ".addressType")
                .value()
                .filter("static"::equalsIgnoreCase)
                .isPresent();
    }
}
