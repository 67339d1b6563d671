package dev.nestor.inventory.vsphere;

import dev.nestor.inventory.esx.Quote;
import dev.nestor.inventory.soap.ManagedObject;
import java.util.Locale;

/**
 * Where machines are found.
 *
 * @param server its address, for people
 * @param manager whose ids theirs are
 */
record Source(String server, String manager) {

    Source {
        manager = manager.toLowerCase(Locale.ROOT);
    }

    /** Where a property is, for people, such as {@code vcenter.example.org vm-101 config.uuid}. */
    String origin(ManagedObject object, String property) {
        return server + " " + Quote.plain(object.id().toString()) + " " + property;
    }

    /** For messages. */
    String place(ManagedObject object) {
        return Quote.of(object.id().toString()) + " of `" + server + "`";
    }
}
