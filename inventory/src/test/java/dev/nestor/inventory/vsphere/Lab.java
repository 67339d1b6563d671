package dev.nestor.inventory.vsphere;

import dev.nestor.inventory.InventoryPlugin;
import dev.nestor.policy.Knowledge;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.vmware.VmwarePlugin;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server for each test, and what was told when it was read. */
final class Lab implements BeforeEachCallback, AfterEachCallback {

    static final Credentials AUDITOR =
            Credentials.fromEnvironment(Map.of("NAME", "auditor@lab", "WORD", "p<&>\"ss"), "NAME", "WORD");

    private static final Knowledge KNOWLEDGE =
            VendorPlugins.of(new InventoryPlugin(), new VmwarePlugin()).knowledge();

    private final Told told = new Told();
    private FakeVSphere server;

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        server = FakeVSphere.start();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        server.close();
    }

    FakeVSphere server() {
        return server;
    }

    Told told() {
        return told;
    }

    VSphere vsphere() {
        return VSphere.at(server.address(), AUDITOR);
    }

    void read() throws IOException {
        read(vsphere(), told);
    }

    static void read(VSphere vsphere, InventorySink sink) throws IOException {
        vsphere.read(KNOWLEDGE.catalogue(), KNOWLEDGE.facts(), sink);
    }
}
