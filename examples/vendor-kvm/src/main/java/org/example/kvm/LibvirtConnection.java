package org.example.kvm;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.spi.inventory.InventorySink;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.example.kvm.libvirt.LiveHost;

/**
 * Asks a running libvirt for its host and machines. It only ever reads.
 *
 * <p>Nothing else of the plugin needs libvirt. This needs its C library, and on the class path or module path
 * {@code org.libvirt:libvirt} with {@code net.java.dev.jna:jna}, which the former does not bring along. Safe to share
 * between threads.
 */
public final class LibvirtConnection {

    private static final List<String> BINDINGS = List.of("org.libvirt.Connect", "com.sun.jna.Native");
    private static final Pattern PASSWORD = Pattern.compile("(?<=://)([^/@:]*):[^/@]*@");

    private final String uri;

    /** @param uri as `virsh -c` takes it, such as {@code qemu:///system} */
    public LibvirtConnection(String uri) {
        this.uri = uri;
    }

    /**
     * Tells the host, and then its machines by name, running or not. A machine that cannot be asked is a problem.
     *
     * @param sink told by the calling thread
     * @throws IOException if libvirt is not there or does not answer, saying what is missing
     */
    public void read(Catalogue catalogue, FactDictionary facts, InventorySink sink) throws IOException {
        try {
            new LiveHost(uri, shownUri()).read(catalogue, facts, sink);
        } catch (LinkageError missing) {
            throw new IOException("cannot ask libvirt at `" + shownUri() + "`: " + reason(), missing);
        }
    }

    private String shownUri() {
        return PASSWORD.matcher(uri).replaceFirst("$1@");
    }

    private static String reason() {
        return BINDINGS.stream().allMatch(LibvirtConnection::isThere)
                ? "its C library is missing, which Debian has as `libvirt0`"
                : "`org.libvirt:libvirt` and `net.java.dev.jna:jna` must be beside the plugin";
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type, false, LibvirtConnection.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }
}
