package org.example.kvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.spi.inventory.InventorySink;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.Test;

class LibvirtConnectionTest {

    @Test
    void withoutTheBindingsItSaysWhatIsMissing() {
        for (String missing : new String[] {"org.libvirt.", "com.sun.jna."}) {
            assertThatIOException()
                    .isThrownBy(() -> read(new Without(missing, new ClassNotFoundException(missing))))
                    .withMessage("cannot ask libvirt at `qemu+ssh://admin@kvm-1/system`: `org.libvirt:libvirt` and"
                            + " `net.java.dev.jna:jna` must be beside the plugin");
        }
    }

    @Test
    void withoutTheLibraryItSaysWhatIsMissing() {
        UnsatisfiedLinkError unsatisfied = new UnsatisfiedLinkError("Unable to load library 'virt'");

        assertThatIOException()
                .isThrownBy(() -> read(new Without("org.libvirt.Library", unsatisfied)))
                .withMessage("cannot ask libvirt at `qemu+ssh://admin@kvm-1/system`: its C library is missing, which"
                        + " Debian has as `libvirt0`");
    }

    @Test
    void nothingElseOfThePluginNeedsTheBindings() throws ReflectiveOperationException {
        Class<?> plugin =
                new Without("org.libvirt.", new ClassNotFoundException()).loadClass(KvmPlugin.class.getName());

        Object readers =
                plugin.getMethod("readers").invoke(plugin.getConstructor().newInstance());

        assertThat(plugin.getClassLoader()).isInstanceOf(Without.class);
        assertThat(readers).asString().contains("LibvirtReader");
    }

    private static void read(ClassLoader loader) throws Throwable {
        Class<?> type = loader.loadClass(LibvirtConnection.class.getName());
        Object connection = type.getConstructor(String.class).newInstance("qemu+ssh://admin:hunter2@kvm-1/system");
        try {
            type.getMethod("read", Catalogue.class, FactDictionary.class, InventorySink.class)
                    .invoke(connection, null, null, null);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** Loads the plugin and the bindings anew, and has none of one kind. */
    private static final class Without extends ClassLoader {

        private final String missing;
        private final Throwable failure;

        Without(String missing, Throwable failure) {
            super(LibvirtConnectionTest.class.getClassLoader());
            this.missing = missing;
            this.failure = failure;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(missing)) {
                fail();
            }
            boolean own = name.startsWith("org.example.kvm.") || name.startsWith("org.libvirt.");
            Class<?> loaded = findLoadedClass(name);
            return own && loaded == null ? define(name) : own ? loaded : super.loadClass(name, resolve);
        }

        private void fail() throws ClassNotFoundException {
            if (failure instanceof LinkageError error) {
                throw error;
            }
            throw (ClassNotFoundException) failure;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = file.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
