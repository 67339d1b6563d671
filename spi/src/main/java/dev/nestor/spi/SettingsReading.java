package dev.nestor.spi;

import dev.nestor.fact.FactDictionary;
import dev.nestor.plan.Setting;
import dev.nestor.plan.Settings;
import dev.nestor.spi.pack.SettingsReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The settings of all plugins. A file that cannot be read costs itself only: no answer rests on it.
 *
 * @param problems what is wrong with the others, a sentence each
 */
record SettingsReading(Settings settings, List<String> problems) {

    static SettingsReading of(Collection<VendorPlugin> plugins, FactDictionary facts) {
        List<Setting> settings = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (VendorPlugin plugin : plugins) {
            read(plugin, facts, settings, problems);
        }
        return new SettingsReading(Settings.of(settings), List.copyOf(problems));
    }

    private static void read(VendorPlugin plugin, FactDictionary facts, List<Setting> settings, List<String> problems) {
        try {
            for (Resource resource : PluginCode.call("its method `settings`", plugin::settings)) {
                String reading = "reading its settings `" + resource.name() + "`";
                settings.addAll(PluginCode.call(reading, () -> readJson(resource, facts)));
            }
        } catch (Breakage breakage) {
            problems.add("settings of plugin `" + plugin.id() + "` cannot be used: " + breakage.reason());
        }
    }

    private static List<Setting> readJson(Resource resource, FactDictionary facts) throws Exception {
        try (InputStream in = resource.open()) {
            return SettingsReader.read(resource.name(), in, facts);
        }
    }
}
