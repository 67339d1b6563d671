package dev.nestor.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistrationsTest {

    @Test
    void readsFoldersAndJars(@TempDir Path disk) throws IOException {
        PluginFolder folder = new PluginFolder(Files.createDirectory(disk.resolve("acme")))
                .register("# Acme", "com.acme.AcmePlugin # the only one", "", "not a class");
        URL jar = jar(disk.resolve("bolt.jar"), "com.bolt.BoltPlugin\ncom.acme.AcmePlugin");

        Registrations registrations = read(folder.url(), jar);

        assertThat(names(registrations)).containsExactly("com.acme.AcmePlugin", "com.bolt.BoltPlugin");
        assertThat(registrations.origin("com.acme.AcmePlugin")).isEqualTo(folder.origin());
        assertThat(registrations.origin("com.bolt.BoltPlugin")).isEqualTo(jar.toString());
    }

    @Test
    void knowsWhichClassAMessageSpeaksOf(@TempDir Path disk) throws IOException {
        PluginFolder folder = new PluginFolder(disk).register("com.acme.Acme", "com.acme.AcmePlugin");

        Registrations registrations = read(folder.url());

        assertThat(registrations.classIn("Provider com.acme.AcmePlugin not found"))
                .contains("com.acme.AcmePlugin");
        assertThat(registrations.classIn("com.acme.Acme not a subtype")).contains("com.acme.Acme");
        assertThat(registrations.classIn("Provider com.acme.Acme$1 not found")).isEmpty();
        assertThat(registrations.classIn("Provider org.com.acme.Acme not found"))
                .isEmpty();
    }

    @Test
    void knowsWhichFileAMessageSpeaksOf(@TempDir Path disk) throws IOException {
        PluginFolder folder = new PluginFolder(disk).register("com.acme.Acme");

        Registrations registrations = read(folder.url());

        assertThat(registrations.originIn(folder.origin() + Registrations.FILE + ":7: nonsense"))
                .contains(folder.origin());
        assertThat(registrations.originIn("nonsense")).isEmpty();
    }

    @Test
    void leavesItToTheServiceLoaderToComplain() {
        Registrations registrations = Registrations.in(new ClassLoader(null) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                throw new IOException("share is gone");
            }
        });

        assertThat(names(registrations)).isEmpty();
    }

    private static Registrations read(URL... urls) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return Registrations.in(loader);
        }
    }

    private static List<String> names(Registrations registrations) {
        return List.copyOf(registrations.origins().keySet());
    }

    private static URL jar(Path file, String registered) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            jar.putNextEntry(new JarEntry(Registrations.FILE));
            jar.write(registered.getBytes(UTF_8));
        }
        return file.toUri().toURL();
    }
}
