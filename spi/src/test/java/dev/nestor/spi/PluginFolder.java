package dev.nestor.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.nestor.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A folder of classes such as a plugin is delivered in, compiled when a test needs it, and broken as it likes. */
final class PluginFolder {

    private final Path folder;
    private final List<Path> alsoCompiledAgainst = new ArrayList<>();

    PluginFolder(Path folder) {
        this.folder = folder;
    }

    /** Compiles against {@code other} as well, which need not be there later on. */
    PluginFolder compiledAgainst(PluginFolder other) {
        alsoCompiledAgainst.add(other.folder);
        return this;
    }

    PluginFolder compile(String className, String... lines) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-proc:none", "-d", folder.toString(), "-classpath", classPath());
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        List<JavaFileObject> sources = List.of(source(className, String.join("\n", lines)));
        if (!compiler.getTask(null, null, complaints, options, null, sources).call()) {
            throw new IllegalArgumentException("does not compile: " + complaints.getDiagnostics());
        }
        return this;
    }

    /** A plugin with an id, and the {@code members} beside it. */
    PluginFolder plugin(String className, String id, String... members) {
        return compile(
                className,
                "import dev.nestor.spi.*;",
                "import java.util.*;",
                "public class " + className + " implements VendorPlugin {",
                "    @Override public String id() { return \"" + id + "\"; }",
                String.join("\n", members),
                "}");
    }

    PluginFolder delete(String className) {
        return with(() -> Files.delete(classFile(className)));
    }

    PluginFolder write(String className, byte[] code) {
        return with(() -> Files.write(classFile(className), code));
    }

    byte[] read(String className) {
        try {
            return Files.readAllBytes(classFile(className));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    PluginFolder register(String... lines) {
        Path file = folder.resolve(Registrations.FILE);
        return with(() -> {
            Files.createDirectories(file.getParent());
            Files.write(file, List.of(lines), UTF_8);
        });
    }

    /** Where plugins of this folder come from. */
    String origin() {
        return url().toString();
    }

    URL url() {
        try {
            return folder.toUri().toURL();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static URLClassLoader loader(PluginFolder... folders) {
        URL[] urls = Arrays.stream(folders).map(PluginFolder::url).toArray(URL[]::new);
        return new URLClassLoader(urls, VendorPlugin.class.getClassLoader());
    }

    private Path classFile(String className) {
        return folder.resolve(className.replace('.', '/') + ".class");
    }

    private String classPath() {
        Stream<Path> nestor = Stream.of(location(VendorPlugin.class), location(Policy.class));
        return Stream.of(alsoCompiledAgainst.stream(), Stream.of(folder), nestor)
                .flatMap(paths -> paths)
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JavaFileObject source(String className, String text) {
        URI uri = URI.create("string:///" + className.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private interface Action {
        void run() throws IOException;
    }

    private PluginFolder with(Action action) {
        try {
            action.run();
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
