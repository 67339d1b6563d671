package dev.nestor.testkit;

import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import java.util.List;

/** The good plugin with other files, and the test that its author has. */
class Written extends VendorPluginContract {

    private final VendorPlugin plugin;
    private final List<Resource> cases;

    private Written(VendorPlugin plugin, List<Resource> cases) {
        this.plugin = plugin;
        this.cases = cases;
    }

    static Written withCatalogue(String catalogue) {
        return new Written(new Acme(catalogue, Text.PACK), cases(Text.CASES));
    }

    static Written withPack(String pack) {
        return new Written(new Acme(Text.CATALOGUE, pack), cases(Text.CASES));
    }

    static Written withCases(String text) {
        return new Written(new AcmePlugin(), cases(text));
    }

    static Written withoutCases(VendorPlugin plugin) {
        return new Written(plugin, List.of());
    }

    @Override
    protected VendorPlugin plugin() {
        return plugin;
    }

    @Override
    protected List<Resource> cases() {
        return cases;
    }

    private static List<Resource> cases(String text) {
        return List.of(Text.resource("kb-1001.cases.json", text));
    }

    private static final class Acme extends AcmePlugin {

        private final String catalogue;
        private final String pack;

        Acme(String catalogue, String pack) {
            this.catalogue = catalogue;
            this.pack = pack;
        }

        @Override
        public List<Resource> catalogues() {
            return List.of(Text.resource("catalogue.json", catalogue));
        }

        @Override
        public List<Resource> packs() {
            return List.of(Text.resource("kb-1001.json", pack));
        }
    }
}
