package dev.nestor.architecture;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * A small host application, compiled on the fly as a module of its own.
 *
 * @param modulePath what it was compiled against, and the program itself
 */
record LabProgram(String modulePath) {

    private static final String NAME = "lab";

    /**
     * Compiles a program against some modules, and against what they require.
     *
     * @param requires the one module it says it requires
     * @param source of the class {@code lab.Main}
     */
    static LabProgram compile(Path folder, String requires, String source, Collection<String> modules)
            throws IOException {
        String path = path(withAllTheyRequire(modules));
        Path classes = folder.resolve("classes");
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-p",
                        path,
                        "-d",
                        classes.toString(),
                        write(folder, "module-info.java", "module lab { requires " + requires + "; exports lab; }"),
                        write(folder, "Main.java", source));
        if (errors != 0) {
            throw new IllegalStateException("program does not compile: " + source);
        }
        return new LabProgram(path + File.pathSeparator + classes);
    }

    ChildJvm.Outcome runOnModulePath() throws IOException, InterruptedException {
        return ChildJvm.run("-p", modulePath, "-m", NAME + "/lab.Main");
    }

    /** @param options of Java itself */
    ChildJvm.Outcome runOnClassPath(String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-cp", modulePath, "lab.Main"));
        return ChildJvm.run(arguments);
    }

    private static String write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String path(Collection<String> modules) {
        return modules.stream()
                .map(module -> NestorModules.location(module).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Set<String> withAllTheyRequire(Collection<String> modules) {
        Set<String> all = new TreeSet<>();
        modules.forEach(module -> add(module, all));
        return all;
    }

    // Modules of the JDK are there anyway, and what is required statically is not needed to run.
    private static void add(String module, Set<String> all) {
        if (NestorModules.ALL.containsKey(module) && all.add(module)) {
            NestorModules.descriptor(module).requires().stream()
                    .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                    .forEach(requires -> add(requires.name(), all));
        }
    }
}
