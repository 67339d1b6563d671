package dev.nestor.inventory.esx;

import dev.nestor.spi.inventory.MachineKey;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gathers what tells a machine from others. For one machine only. */
public final class MachineKeys {

    private static final String VIRTUAL_SERIAL = "vmware-";

    private final Set<MachineKey> keys = new LinkedHashSet<>();

    public MachineKeys add(Optional<MachineKey> key) {
        key.ifPresent(keys::add);
        return this;
    }

    /** The serial of a virtual machine of VMware is its UUID with another face. */
    public MachineKeys addSerial(String serial) {
        String plain = serial.strip();
        if (plain.toLowerCase(Locale.ROOT).startsWith(VIRTUAL_SERIAL)) {
            add(MachineKey.uuid(plain.substring(VIRTUAL_SERIAL.length())));
        }
        return add(MachineKey.serial(plain));
    }

    /** The most certain first. */
    public List<MachineKey> list() {
        return keys.stream().sorted(Comparator.comparing(MachineKey::kind)).toList();
    }
}
