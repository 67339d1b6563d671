package dev.nestor.spi.inventory;

import static dev.nestor.spi.inventory.Estate.id;
import static dev.nestor.spi.inventory.Estate.layer;
import static dev.nestor.spi.inventory.Estate.name;
import static dev.nestor.spi.inventory.Estate.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts about machines that other files describe. */
class FactsOfOthersTest {

    private static final MachineKey UUID = uuid("564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091a2");
    private static final MachineKey OTHER = uuid("11111111-2222-3333-4444-555555555555");

    private final Estate estate = new Estate();

    @Test
    void whatFilesContradictEachOtherAboutIsNotKnownInAnyOrder() throws IOException {
        estate.facts(List.of(name("web")), "memory=1 GiB", "cpu.count=1", "cpu.vendor=amd");
        estate.facts(List.of(UUID), "memory=2 GiB", "cpu.count=2", "vm.state=off");
        estate.virtual(layer("guest/debian@12", "web", "memory=4 GiB"), List.of(UUID, name("web")));

        assertThat(facts()).isEqualTo("{cpu.vendor=amd, vm.state=off}");
        assertThat(estate.problems())
                .contains(
                        "files do not agree on `web`: `memory` is `4 GiB` and `1 GiB`, so that is not known",
                        "files do not agree on `web`: `cpu.count` is `1` and `2`, so that is not known");
    }

    @Test
    void aNameThatSeveralMachinesHaveTellsNobodyWhichIsMeant() throws IOException {
        estate.facts(List.of(name("web")), "memory=1 GiB");
        estate.virtual(layer("guest/debian@12", "web"), List.of(UUID, name("web")));
        estate.virtual(layer("guest/debian@12", "web"), List.of(OTHER, name("web")));

        assertThat(facts()).isEqualTo("{}");
        assertThat(estate.problems())
                .containsExactly(
                        "several machines have the name `web`, so it is not known which of them facts about it are about",
                        "no file describes what some facts are about: `web`");
    }

    @Test
    void aMachineThatTwoFilesShowIsStillOneByItsName() throws IOException {
        estate.facts(List.of(name("web")), "memory=1 GiB");
        estate.virtual(layer("guest/debian@12", "web"), List.of(UUID, name("web")));
        estate.virtual(layer("guest/debian@12", "web"), List.of(UUID, name("web")));

        assertThat(facts()).isEqualTo("{memory=1 GiB}");
        assertThat(estate.problems()).isEmpty();
    }

    @Test
    void factsThatHaveSeveralKeysCountOnce() throws IOException {
        MachineKey mac = MachineKey.mac("00:50:56:8a:01:02").orElseThrow();
        estate.facts(List.of(UUID, mac, name("web"), name("web")), "memory=1 GiB");
        estate.facts(List.of(mac), "memory=2 GiB", "cpu.count=2");
        estate.virtual(layer("guest/debian@12", "web"), List.of(UUID, mac, name("web")));

        assertThat(facts()).isEqualTo("{cpu.count=2}");
    }

    @Test
    void aMachineWithoutUuidTakesFactsWithOneByItsName() throws IOException {
        estate.facts(List.of(UUID, name("web")), "memory=1 GiB");
        estate.virtual(layer("guest/debian@12", "web"), List.of(name("web")));

        assertThat(facts()).isEqualTo("{memory=1 GiB}");
    }

    @Test
    void aNamesakeWithAnotherUuidIsNotMeant() throws IOException {
        estate.facts(List.of(OTHER, name("web")), "memory=1 GiB");
        estate.virtual(layer("guest/debian@12", "web"), List.of(UUID, name("web")));

        assertThat(facts()).isEqualTo("{}");
    }

    @Test
    void aUuidInTheByteOrderOfSmbiosIsTheSame() throws IOException {
        estate.facts(List.of(uuid("3e7a4d56-1b0c-2a1f-9b8c-2d4e6f8091a2"), name("web")), "memory=1 GiB");
        estate.virtual(layer("guest/debian@12", "web"), List.of(UUID));

        assertThat(facts()).isEqualTo("{memory=1 GiB}");
    }

    @Test
    void whatIsKnownOfAHostIsKnownOfTheMachineThatItIs() throws IOException {
        estate.facts(List.of(name("inner.lab")), "memory=1 GiB");
        estate.facts(List.of(name("lab-forge")), "cpu.count=2");
        estate.host("acme/forge@2.5", "inner", UUID, name("inner.lab"));
        estate.virtual("acme/forge", "lab-forge", List.of(UUID, name("lab-forge")));

        assertThat(facts()).isEqualTo("{cpu.count=2, memory=1 GiB}");
    }

    @Test
    void anIdThatDoesNotSayWhoseItIsMeansNobodyOfAnotherName() throws IOException {
        estate.facts(List.of(id("vCenter", "vm-12"), name("shop")), "memory=1 GiB");
        estate.facts(List.of(id("vCenter", "vm-12"), name("web")), "cpu.count=2");
        estate.virtual(layer("guest/debian@12", "web"), List.of(id("vCenter", "vm-12"), name("web")));

        assertThat(facts()).isEqualTo("{cpu.count=2}");
    }

    @Test
    void manyFactsOfNamesakesAreToldApart() throws IOException {
        for (int i = 0; i < 20_000; i++) {
            MachineKey uuid = uuid("564d7a3e-0c1b-1f2a-9b8c-%012x".formatted(i + 1));
            estate.facts(List.of(uuid, name("clone")), "cpu.count=" + (1 + i % 64));
            estate.virtual(layer("guest/debian@12", "clone"), List.of(uuid, name("clone")));
        }
        List<JoinedStack> joined = estate.joined();
        assertThat(joined).hasSize(20_000);
        for (int i = 0; i < 20_000; i++) {
            assertThat(joined.get(i).layers().get(0).machine().facts().toString())
                    .isEqualTo("{cpu.count=" + (1 + i % 64) + "}");
        }
    }

    private String facts() throws IOException {
        JoinedStack only = estate.joined().get(0);
        return only.layers().get(only.layers().size() - 1).machine().facts().toString();
    }
}
