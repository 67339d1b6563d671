package dev.nestor.vmware;

import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.vmware.api.ApiObject;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a vCenter or a host calls its machines, such as {@code host-21}.
 *
 * <p>The files do not say whose names these are. Files of one folder are taken to come from one vCenter, because virtual
 * machines and hosts are printed into two files. What a host without a vCenter calls things is the same on each such
 * host, so it counts within its file only.
 *
 * @param folder whose machines these are if a vCenter names them
 * @param source whose they are otherwise
 */
record Managed(String folder, String source) {

    // A vCenter counts behind a word, a host by itself; there is one `ha-host` on each.
    private static final Pattern OF_VCENTER = Pattern.compile("[a-z]+-\\d+");

    static Managed in(String source) {
        String name = FileName.of(source);
        String folder = source.substring(0, source.length() - name.length());
        return new Managed(folder.isEmpty() ? "vCenter" : "vCenter in " + folder, source);
    }

    /** @param path of a reference to a managed object */
    Optional<MachineKey> key(ApiObject owner, String path) {
        return owner.object(path)
                .flatMap(reference ->
                        reference.text("value").flatMap(value -> MachineKey.id(manager(reference, value), value)));
    }

    private String manager(ApiObject reference, String value) {
        return reference.text("serverGuid").orElse(OF_VCENTER.matcher(value).matches() ? folder : source);
    }
}
