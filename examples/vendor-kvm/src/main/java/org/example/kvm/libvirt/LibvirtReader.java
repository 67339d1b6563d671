package org.example.kvm.libvirt;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.InventorySink;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads what {@code virsh dumpxml}, {@code virsh capabilities} and {@code virsh domcapabilities} print, one or several of
 * them in a file, as well as files of virt-manager and of libvirt's test driver.
 *
 * <p>A document of more than 4 Mi characters ends the reading; one of more than 50000 elements, or more than 32 in each
 * other, is left out.
 */
public final class LibvirtReader implements InventoryReader {

    /** Does no work. */
    public LibvirtReader() {}

    @Override
    public String format() {
        return "libvirt XML";
    }

    @Override
    public boolean recognizes(byte[] prefix) {
        try {
            return new XmlPrefix(prefix).isOfLibvirt();
        } catch (IllegalArgumentException unknownCharset) {
            return false;
        }
    }

    @Override
    public void read(String source, InputStream content, Catalogue catalogue, FactDictionary facts, InventorySink sink)
            throws IOException {
        Documents documents = new Documents(catalogue, facts, sink);
        try {
            readAll(source, XmlDocuments.in(source, content, sink::problem), documents);
        } catch (IllegalArgumentException unreadable) {
            if (documents.count() == 0) {
                throw unreadable;
            }
            // What was read before stays true.
            sink.problem(unreadable.getMessage() + "; nothing behind it is read");
        }
    }

    private static void readAll(String source, XmlDocuments xml, Documents documents) throws IOException {
        Optional<XmlElement> document = xml.next();
        while (document.isPresent()) {
            documents.read(source, document.get());
            document = xml.next();
        }
        if (documents.count() == 0) {
            throw new IllegalArgumentException(
                    Echo.of(source) + " has no `domain`, `capabilities` or" + " `domainCapabilities` that can be read");
        }
    }
}
