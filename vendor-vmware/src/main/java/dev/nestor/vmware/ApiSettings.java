package dev.nestor.vmware;

import dev.nestor.vmware.text.Stated;
import java.util.List;
import java.util.Optional;

/** What a file says of one virtual machine in the words of the vSphere API. */
interface ApiSettings {

    /** @param path such as {@code flags.vbsEnabled} */
    Optional<Stated> find(String path);

    /** Keys of a .vmx file that came along, in the order of the file. */
    List<Stated> vmxKeys();

    /** The last of them with this name, in any case. */
    static Optional<Stated> last(List<Stated> keys, String name) {
        return keys.stream().filter(key -> key.name().equalsIgnoreCase(name)).reduce((earlier, later) -> later);
    }
}
