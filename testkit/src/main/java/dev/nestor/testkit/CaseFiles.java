package dev.nestor.testkit;

import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import java.util.List;

/** The cases that lie beside the packs: {@code kb-1.cases.json} beside {@code kb-1.json}. */
final class CaseFiles {

    private static final String PACK = ".json";
    private static final String CASES = ".cases.json";

    private CaseFiles() {}

    /** Those that exist, where the packs are named by their files and lie beside the plugin's class. */
    static List<Resource> beside(VendorPlugin plugin) {
        Class<?> type = plugin.getClass();
        return packNames(plugin).stream()
                .filter(name -> name.endsWith(PACK))
                .map(name -> name.substring(0, name.length() - PACK.length()) + CASES)
                .filter(name -> type.getResource(name) != null)
                .map(name -> Resource.beside(name, type::getResourceAsStream))
                .toList();
    }

    private static List<String> packNames(VendorPlugin plugin) {
        try {
            return plugin.packs().stream().map(Resource::name).toList();
        } catch (RuntimeException broken) {
            // It is the reason why the plugin is quarantined, and told there.
            return List.of();
        }
    }
}
