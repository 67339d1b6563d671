package dev.nestor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final String SERVICE = "dev.nestor.spi.VendorPlugin";
    private static final String ACME = AcmePlugin.class.getName();

    /** A plugin that takes something to make. */
    public static final class Demanding extends AcmePlugin {

        @SuppressWarnings("unused")
        public Demanding(String something) {}
    }

    @Test
    void isGoodWithoutAModule() {
        assertThat(new Registration(AcmePlugin.class, Set.of(ACME), Optional.empty()).problems())
                .isEmpty();
    }

    @Test
    void isGoodWhenModuleAndServicesAgree() {
        ModuleDescriptor module = module(ACME, "com.acme.Second");

        assertThat(new Registration(AcmePlugin.class, Set.of(ACME, "com.acme.Second"), Optional.of(module)).problems())
                .isEmpty();
    }

    @Test
    void missesTheServiceFile() {
        assertThat(new Registration(AcmePlugin.class, Set.of(), Optional.empty()).problems())
                .containsExactly(
                        "`META-INF/services/" + SERVICE + "` does not name `" + ACME + "`: add a line with it");
    }

    @Test
    void missesTheModule() {
        ModuleDescriptor module = ModuleDescriptor.newModule("com.acme").build();

        assertThat(new Registration(AcmePlugin.class, Set.of(ACME), Optional.of(module)).problems())
                .containsExactly("module `com.acme` does not provide `" + ACME + "`: add `provides " + SERVICE
                        + " with " + ACME + ";` to its module-info.java");
    }

    @Test
    void missesAPluginThatOnlyTheModuleProvides() {
        ModuleDescriptor module = module(ACME, "com.acme.Second");

        assertThat(new Registration(AcmePlugin.class, Set.of(ACME), Optional.of(module)).problems())
                .containsExactly("module `com.acme` provides `com.acme.Second`, and `META-INF/services/" + SERVICE
                        + "` does not name it: add a line with it");
    }

    @Test
    void missesAConstructor() {
        assertThat(new Registration(Demanding.class, Set.of(Demanding.class.getName()), Optional.empty()).problems())
                .containsExactly("`" + Demanding.class.getName() + "` has no public constructor without parameters: a"
                        + " service loader cannot make it");
    }

    @Test
    void findsServicesBesideThePlugin() throws IOException {
        assertThat(new Surroundings(AcmePlugin.class).services()).containsExactly(ACME, HousePlugin.class.getName());
        assertThat(new Surroundings(AcmePlugin.class).found()).contains(AcmePlugin.class);
        assertThat(new Surroundings(AcmePlugin.class).module()).isEmpty();
    }

    @Test
    void findsTheModuleOfAFolder() throws IOException {
        assertThat(new Surroundings(Cases.class).module().map(ModuleDescriptor::name))
                .contains("dev.nestor.testkit");
    }

    @Test
    void findsTheModuleOfAJar() throws IOException {
        assertThat(new Surroundings(Test.class).module().map(ModuleDescriptor::name))
                .contains("org.junit.jupiter.api");
    }

    @Test
    void doesNotTakeTheServicesOfOthersForOurs() throws IOException {
        assertThat(new Surroundings(Cases.class).services()).isEmpty();
    }

    private static ModuleDescriptor module(String... plugins) {
        return ModuleDescriptor.newModule("com.acme")
                .packages(Set.of("dev.nestor.testkit", "com.acme"))
                .provides(SERVICE, List.of(plugins))
                .build();
    }
}
