package dev.nestor.testkit;

import dev.nestor.spi.VendorPlugin;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether a plugin can be found, on the class path as well as on the module path.
 *
 * @param services the plugins in {@code META-INF/services} that come from the same place
 * @param module the module it is in; empty if it is in none
 */
record Registration(Class<?> plugin, Set<String> services, Optional<ModuleDescriptor> module) {

    static final String SERVICE = VendorPlugin.class.getName();

    List<String> problems() {
        List<String> problems = new ArrayList<>(classProblems());
        String name = plugin.getName();
        if (!services.contains(name)) {
            problems.add("`META-INF/services/" + SERVICE + "` does not name `" + name + "`: add a line with it");
        }
        module.ifPresent(descriptor -> problems.addAll(moduleProblems(descriptor)));
        return problems;
    }

    private List<String> classProblems() {
        if (!Modifier.isPublic(plugin.getModifiers())) {
            return List.of("`" + plugin.getName() + "` is not public: a service loader cannot make it");
        }
        boolean canBeMade = Arrays.stream(plugin.getConstructors()).anyMatch(maker -> maker.getParameterCount() == 0);
        return canBeMade
                ? List.of()
                : List.of("`" + plugin.getName() + "` has no public constructor without parameters: a service loader"
                        + " cannot make it");
    }

    private List<String> moduleProblems(ModuleDescriptor descriptor) {
        Set<String> provided = descriptor.provides().stream()
                .filter(provides -> provides.service().equals(SERVICE))
                .map(Provides::providers)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> problems = new ArrayList<>();
        Set<String> wanted = new TreeSet<>(services);
        wanted.add(plugin.getName());
        wanted.stream()
                .filter(name -> !provided.contains(name))
                .forEach(name -> problems.add("module `" + descriptor.name() + "` does not provide `" + name
                        + "`: add `provides " + SERVICE + " with " + name + ";` to its module-info.java"));
        provided.stream()
                .filter(name -> !wanted.contains(name))
                .forEach(name -> problems.add("module `" + descriptor.name() + "` provides `" + name
                        + "`, and `META-INF/services/" + SERVICE + "` does not name it: add a line with it"));
        return problems;
    }
}
