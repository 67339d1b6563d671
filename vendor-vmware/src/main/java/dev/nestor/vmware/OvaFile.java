package dev.nestor.vmware;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.vmware.tar.TarArchive;
import dev.nestor.vmware.tar.TarException;
import dev.nestor.vmware.tar.TarMember;
import dev.nestor.vmware.text.Echo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One OVA. Its descriptor should come first, but people pack their own, so it is looked for behind disks too. */
record OvaFile(String source, InventorySink sink) {

    /** As long as file systems let names be, where an archive lets them be of any length. */
    private static final int LONGEST_NAME = 255;

    private static final String DESCRIPTOR = ".ovf";
    private static final List<String> COMPANIONS = List.of(".vmdk", ".mf", ".cert", ".nvram");

    /** Whether an archive begins with a descriptor, or with what is only ever beside one. */
    static boolean isBegunBy(byte[] prefix) {
        TarArchive archive = new TarArchive("", new ByteArrayInputStream(prefix));
        try {
            for (Optional<TarMember> member = archive.next(); member.isPresent(); member = archive.next()) {
                if (isDescriptor(member.get()) || COMPANIONS.stream().anyMatch(name(member.get())::endsWith)) {
                    return true;
                }
            }
            return false;
        } catch (TarException | IOException cutOffOrNone) {
            // No other archive begins with a name that takes KiB; who reads on finds out what it is.
            return archive.endsInFirstName();
        }
    }

    void read(InputStream content, Catalogue catalogue, FactDictionary facts) throws IOException {
        TarArchive archive = new TarArchive(source, content);
        TarMember descriptor = descriptor(archive);
        String name = FileName.of(descriptor.name());
        String shown = Echo.printable(shortened(name));
        new OvfMachines(List.of(name, FileName.of(source)), catalogue, facts, sink.notedIn(Echo.whole(shown)))
                .read(source + "!" + shown, descriptor.content());
    }

    // The end says more of a name than the beginning.
    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? "…" + name.substring(name.length() - LONGEST_NAME) : name;
    }

    private TarMember descriptor(TarArchive archive) throws IOException {
        boolean warned = false;
        for (Optional<TarMember> member = archive.next(); member.isPresent(); member = archive.next()) {
            if (!warned && member.get().leadsOutside()) {
                warned = true;
                sink.note("a member would be written outside the folder it is unpacked in: "
                        + Echo.of(member.get().name()));
            }
            if (isDescriptor(member.get())) {
                return member.get();
            }
        }
        throw new IllegalArgumentException(Echo.whole(source) + " holds no `.ovf` descriptor");
    }

    // Archives made on a Mac have a shadow of each file before it.
    private static boolean isDescriptor(TarMember member) {
        return member.file()
                && name(member).endsWith(DESCRIPTOR)
                && !name(member).startsWith("._");
    }

    private static String name(TarMember member) {
        return FileName.of(member.name()).toLowerCase(Locale.ROOT);
    }
}
