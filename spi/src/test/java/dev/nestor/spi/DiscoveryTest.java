package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.catalogue.Quarantine;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service loader finds, and what it stumbles over. */
class DiscoveryTest {

    private final PluginFolder acme;
    private final PluginFolder healthy;

    DiscoveryTest(@TempDir Path disk) throws IOException {
        acme = new PluginFolder(Files.createDirectory(disk.resolve("acme")));
        healthy = new PluginFolder(Files.createDirectory(disk.resolve("healthy")))
                .plugin("Healthy", "healthy")
                .register("Healthy");
    }

    @Test
    void findsWhatIsRegistered() throws IOException {
        acme.plugin("Acme", "acme").register("# the plugin of Acme", "", "Acme  # and nothing else");

        Supply supply = discover(acme, healthy);

        assertThat(supply.discovered()).extracting(VendorPlugin::id).containsExactlyInAnyOrder("acme", "healthy");
        assertThat(supply.named()).isEmpty();
        assertThat(supply.unmade()).isEmpty();
    }

    @Test
    void findsNothingWhereNothingIsRegistered() throws IOException {
        Supply supply = discover(acme);

        assertThat(supply.plugins()).isEmpty();
        assertThat(supply.unmade()).isEmpty();
    }

    @Test
    void quarantinesAPluginWhoseConstructorThrows() throws IOException {
        acme.plugin("Acme", "acme", "public Acme() { throw new IllegalStateException(\"no license file\"); }")
                .register("Acme");

        assertThat(broken("Acme")).isEqualTo("its constructor failed: `IllegalStateException: no license file`");
    }

    @Test
    void quarantinesAPluginWhoseConstructorThrowsWhatIsNoExceptionEither() throws IOException {
        acme.plugin("Acme", "acme", "public Acme() { throw new Error(\"out of ideas\"); }")
                .register("Acme");

        assertThat(broken("Acme")).isEqualTo("its constructor failed: `Error: out of ideas`");
    }

    @Test
    void quarantinesAPluginWhoseConstructorNeverEnds() throws IOException {
        acme.plugin("Acme", "acme", "public Acme() { new Acme(); }").register("Acme");

        assertThat(broken("Acme")).isEqualTo("its constructor failed: it calls itself without end");
    }

    @Test
    void quarantinesAPluginWhoseClassCannotBeInitialized() throws IOException {
        acme.plugin("Acme", "acme", "static final int SIZE = Integer.parseInt(\"large\");")
                .register("Acme");

        assertThat(broken("Acme"))
                .startsWith("its constructor failed: `NumberFormatException: For input string: \"large\"");
    }

    @Test
    void quarantinesAPluginThatNeedsAMissingClassToBeMade() throws IOException {
        acme.compile("Library", "public class Library {}")
                .plugin("Acme", "acme", "private final Object library = new Library();")
                .delete("Library")
                .register("Acme");

        assertThat(broken("Acme")).isEqualTo("its constructor failed: a class that it needs is missing: `Library`");
    }

    @Test
    void quarantinesAPluginWhoseSuperclassIsMissing() throws IOException {
        acme.compile("lib.Base", "package lib;", "public abstract class Base implements dev.nestor.spi.VendorPlugin {}")
                .compile("Acme", "public class Acme extends lib.Base { public String id() { return \"acme\"; } }")
                .delete("lib.Base")
                .register("Acme");

        assertThat(broken("Acme")).isEqualTo("loading its class failed: a class that it needs is missing: `lib.Base`");
    }

    @Test
    void tellsTwoPluginsApartThatMissTheSameClass() throws IOException {
        acme.compile("lib.Base", "package lib;", "public abstract class Base implements dev.nestor.spi.VendorPlugin {}")
                .compile("One", "public class One extends lib.Base { public String id() { return \"one\"; } }")
                .compile("Two", "public class Two extends lib.Base { public String id() { return \"two\"; } }")
                .delete("lib.Base")
                .register("One", "Two");

        assertThat(discover(acme, healthy).unmade())
                .extracting(Quarantine::plugin)
                .containsExactlyInAnyOrder("One", "Two");
    }

    @Test
    void quarantinesAPluginWhoseOtherConstructorNeedsAMissingClass() throws IOException {
        acme.compile("Library", "public class Library {}")
                .plugin("Acme", "acme", "public Acme() {}", "public Acme(Library library) {}")
                .delete("Library")
                .register("Acme");

        assertThat(broken("Acme")).endsWith("a class that it needs is missing: `Library`");
    }

    @Test
    void quarantinesAClassThatIsRegisteredAndMissing() throws IOException {
        acme.register("com.acme.nestor.AcmePlugin");

        assertThat(broken("com.acme.nestor.AcmePlugin")).isEqualTo("its class is missing");
    }

    @Test
    void quarantinesAClassThatIsNoPlugin() throws IOException {
        acme.compile("Acme", "public class Acme {}").register("Acme");

        assertThat(broken("Acme")).isEqualTo("its class is no vendor plugin, or one for another copy of Nestor");
    }

    @Test
    void quarantinesAPluginWithoutAConstructorForNobody() throws IOException {
        acme.plugin("Acme", "acme", "public Acme(String name) {}").register("Acme");

        assertThat(broken("Acme")).isEqualTo("its class has no public constructor without parameters");
    }

    @Test
    void quarantinesAPluginWhoseConstructorIsPrivate() throws IOException {
        acme.plugin("Acme", "acme", "private Acme() {}").register("Acme");

        assertThat(broken("Acme")).isEqualTo("its class has no public constructor without parameters");
    }

    @Test
    void quarantinesAnAbstractPlugin() throws IOException {
        acme.compile("Acme", "public abstract class Acme implements dev.nestor.spi.VendorPlugin { public Acme() {} }")
                .register("Acme");

        assertThat(broken("Acme")).isEqualTo("its constructor failed: its class is abstract");
    }

    @Test
    void quarantinesAPluginOfAClassThatIsNotPublic() throws IOException {
        acme.compile(
                        "Acme",
                        "class Acme implements dev.nestor.spi.VendorPlugin {",
                        "    public Acme() {}",
                        "    public String id() { return \"acme\"; }",
                        "}")
                .register("Acme");

        assertThat(broken("Acme")).isEqualTo("its constructor failed: its class is not public");
    }

    @Test
    void quarantinesAPluginThatIsDamaged() throws IOException {
        acme.plugin("Acme", "acme").register("Acme");
        acme.write("Acme", new byte[] {1, 2, 3});

        assertThat(broken("Acme"))
                .startsWith("loading its class failed: it does not fit the classes")
                .contains("ClassFormatError");
    }

    @Test
    void quarantinesAPluginThatIsBuiltForALaterJava() throws IOException {
        acme.plugin("Acme", "acme").register("Acme");
        byte[] code = acme.read("Acme");
        code[7] = (byte) 250; // the major version
        acme.write("Acme", code);

        assertThat(broken("Acme")).contains("UnsupportedClassVersionError");
    }

    @Test
    void quarantinesALineThatMakesNoSenseAndTheRestOfItsFile() throws IOException {
        acme.plugin("Acme", "acme").register("this is not a class", "Acme");

        Supply supply = discover(acme, healthy);

        assertThat(supply.discovered()).extracting(VendorPlugin::id).containsExactly("healthy");
        assertThat(supply.unmade())
                .extracting(Quarantine::plugin)
                .containsExactlyInAnyOrder("Acme", Registrations.FILE);
        assertThat(supply.unmade()).extracting(Quarantine::origin).containsOnly(acme.origin());
        assertThat(supply.unmade())
                .anySatisfy(line -> assertThat(line.reason())
                        .startsWith("its registration cannot be read: `")
                        .contains(":1: "));
    }

    @Test
    void goesOnBehindEachOfManyBrokenPlugins() throws IOException {
        acme.compile("NoPlugin", "public class NoPlugin {}")
                .plugin("Throwing", "throwing", "public Throwing() { throw new IllegalStateException(); }")
                .plugin("Good", "good")
                .register("Missing", "NoPlugin", "Throwing", "Good");

        Supply supply = discover(acme, healthy);

        assertThat(supply.discovered()).extracting(VendorPlugin::id).containsExactlyInAnyOrder("good", "healthy");
        assertThat(supply.unmade())
                .extracting(Quarantine::plugin)
                .containsExactlyInAnyOrder("Missing", "NoPlugin", "Throwing");
    }

    @Test
    void endsWhenTheClassLoaderCannotSearch() throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {healthy.url()}, getClass().getClassLoader()) {
                    @Override
                    public Enumeration<URL> getResources(String name) throws IOException {
                        throw new IOException("share is gone");
                    }

                    @Override
                    public String toString() {
                        return "the loader of a lost share";
                    }
                }) {
            Supply supply = Discovery.in(loader);

            assertThat(supply.unmade()).isNotEmpty().allSatisfy(broken -> {
                assertThat(broken.plugin()).isEqualTo(Registrations.FILE);
                assertThat(broken.origin()).isEqualTo("the loader of a lost share");
                assertThat(broken.products()).isEmpty();
            });
            assertThat(supply.unmade())
                    .anySatisfy(broken -> assertThat(broken.reason()).contains("share is gone"));
        }
    }

    @Test
    void passesOnALackOfMemory() throws IOException {
        acme.plugin("Acme", "acme", "public Acme() { throw new OutOfMemoryError(\"heap\"); }")
                .register("Acme");

        assertThatThrownBy(() -> discover(acme)).isInstanceOf(OutOfMemoryError.class);
    }

    /** The reason why the plugin of {@code className} is quarantined, which must not hurt the healthy one. */
    private String broken(String className) throws IOException {
        Supply supply = discover(acme, healthy);
        assertThat(supply.discovered()).extracting(VendorPlugin::id).containsExactly("healthy");
        List<Quarantine> unmade = supply.unmade();
        assertThat(unmade).hasSize(1);
        assertThat(unmade.get(0).plugin()).isEqualTo(className);
        assertThat(unmade.get(0).origin()).isEqualTo(acme.origin());
        assertThat(unmade.get(0).products()).isEmpty();
        return unmade.get(0).reason();
    }

    private static Supply discover(PluginFolder... folders) throws IOException {
        try (URLClassLoader loader = PluginFolder.loader(folders)) {
            return Discovery.in(loader);
        }
    }
}
