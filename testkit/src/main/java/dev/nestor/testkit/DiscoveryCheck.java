package dev.nestor.testkit;

import dev.nestor.spi.VendorPlugin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;

/** Whether hosts find a plugin. */
final class DiscoveryCheck {

    private DiscoveryCheck() {}

    static List<String> problems(VendorPlugin plugin) {
        Surroundings surroundings = new Surroundings(plugin.getClass());
        List<String> problems = new ArrayList<>();
        try {
            problems.addAll(
                    new Registration(plugin.getClass(), surroundings.services(), surroundings.module()).problems());
            if (problems.isEmpty() && !surroundings.found().contains(plugin.getClass())) {
                problems.add(
                        "a service loader does not find `" + plugin.getClass().getName() + "`");
            }
        } catch (IOException | ServiceConfigurationError wrong) {
            problems.add("the plugins cannot be looked for: " + wrong.getMessage());
        }
        return problems;
    }
}
