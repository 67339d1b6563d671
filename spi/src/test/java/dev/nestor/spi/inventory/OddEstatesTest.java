package dev.nestor.spi.inventory;

import static dev.nestor.spi.inventory.Estate.layer;
import static dev.nestor.spi.inventory.Estate.name;
import static dev.nestor.spi.inventory.Estate.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Estates that no administrator built, but that files describe all the same. */
class OddEstatesTest {

    private static final MachineKey ONE = uuid("564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091a2");
    private static final MachineKey TWO = uuid("11111111-2222-3333-4444-555555555555");

    private final Estate estate = new Estate();

    @Test
    void aRingOfHostsEndsWhereItCloses() throws IOException {
        estate.host("acme/forge@1.0", "a", name("a"), ONE);
        estate.host("acme/forge@2.0", "b", name("b"), TWO);
        estate.virtual("acme/forge", "va", List.of(ONE), name("b"));
        estate.virtual("acme/forge", "vb", List.of(TWO), name("a"));
        estate.virtual("guest/debian@12", "web", List.of(), name("a"));

        assertThat(estate.joined()).noneMatch(JoinedStack::complete);
        assertThat(estate.stacks())
                .containsExactly(
                        "acme/forge@2.0 > acme/forge@1.0",
                        "acme/forge@1.0 > acme/forge@2.0",
                        "acme/forge@2.0 > acme/forge@1.0 > guest/debian@12");
        assertThat(estate.problems())
                .containsExactly("hosts would run on each other in a ring, so it is not known what they run on: `va` on"
                        + " `vb` on `va`");
    }

    @Test
    void aLongRingIsNotToldInFull() throws IOException {
        for (int i = 0; i < 12; i++) {
            MachineKey uuid = uuid("564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091" + (10 + i));
            estate.host("acme/forge@1.0", "h" + i, name("h" + i), uuid);
            estate.virtual("acme/forge", "v" + i, List.of(uuid), name("h" + (i + 1) % 12));
        }
        assertThat(estate.joined()).hasSize(12).noneMatch(JoinedStack::complete);
        assertThat(estate.problems()).anyMatch(problem -> problem.endsWith("`v6` on `v7` and 4 more, and so on `v0`"));
    }

    @Test
    void aHostThatIsSaidToRunOnItselfStandsOnNothing() throws IOException {
        estate.host(layer("acme/forge@1.0", "a"), List.of(name("a")), List.of(name("a")));
        estate.virtual("guest/debian@12", "web", List.of(), name("a"));

        assertThat(estate.joined()).singleElement().matches(stack -> !stack.complete());
        assertThat(estate.problems()).containsExactly("`a` would run on itself, so it is not known what it runs on");
    }

    @Test
    void aHostMaySayItselfWhatItRunsOn() throws IOException {
        estate.host(layer("acme/forge@1.0", "inner"), List.of(name("inner")), List.of(name("outer")));
        estate.host("acme/forge@2.0", "outer", name("outer"));
        estate.virtual("guest/debian@12", "web", List.of(), name("inner"));

        assertThat(estate.stacks()).containsExactly("acme/forge@2.0 > acme/forge@1.0 > guest/debian@12");
        assertThat(estate.joined()).allMatch(JoinedStack::complete);
    }

    @Test
    void aTowerHigherThanAnybodyBuildsIsCutAndToldOnce() throws IOException {
        for (int i = 0; i < 20; i++) {
            estate.host(layer("acme/forge@1.0", "h" + i), List.of(name("h" + i)), List.of(name("h" + (i + 1))));
        }
        estate.virtual("guest/debian@12", "web", List.of(), name("h0"));
        estate.virtual("guest/debian@12", "shop", List.of(), name("h0"));

        assertThat(estate.joined()).hasSize(2).allMatch(stack -> stack.layers().size() == 8 && !stack.complete());
        assertThat(estate.problems())
                .containsExactly(
                        "what is below the 8 highest layers is left out: that of `web` is the first stack with more");
    }

    @Test
    void aStackThatCannotBeCostsItselfOnly() throws IOException {
        estate.host(layer("acme/forge@3.0", "esx01", "cpu.vendor=intel"), name("esx01"));
        estate.virtual("guest/debian@12", "before", List.of(), name("esx01"));
        estate.virtual(layer("guest/debian@12", "moved", "cpu.vendor=amd"), List.of(), name("esx01"));
        estate.virtual("guest/debian@12", "after", List.of(), name("esx01"));

        assertThat(estate.joined()).extracting(JoinedStack::name).containsExactly("before", "after");
        assertThat(estate.failed()).containsExactly("moved");
        assertThat(estate.problems())
                .singleElement()
                .asString()
                .startsWith("`moved` has no stack: `cpu.vendor` is `intel` in one layer and `amd` in another");
    }

    @Test
    void whatIsInsideAGuestHasNoStack() throws IOException {
        estate.host("guest/debian@12", "nobody knows", name("esx01"));
        estate.virtual("guest/debian@12", "web", List.of(), name("esx01"));

        assertThat(estate.joined()).isEmpty();
        assertThat(estate.problems())
                .containsExactly("`web` has no stack: guest `guest/debian@12` is not the highest layer: nothing can run"
                        + " inside it");
    }

    @Test
    void aHostThatTwoFilesShowIsFoundByWhatEitherSays() throws IOException {
        MachineKey serial = MachineKey.serial("cz2023").orElseThrow();
        estate.host(layer("acme/forge", "esx01", "memory=6 GiB"), ONE, name("esx01.lab"));
        estate.host(layer("acme/forge@3.0", "esx01", "cpu.vendor=amd"), ONE, serial, name("esx01"));
        estate.virtual("guest/debian@12", "web", List.of(), serial);
        estate.virtual("guest/debian@12", "shop", List.of(), name("esx01.lab"));

        assertThat(estate.stacks())
                .containsExactly("acme/forge@3.0 > guest/debian@12", "acme/forge@3.0 > guest/debian@12");
        assertThat(estate.joined().get(0).layers().get(0).machine().facts().toString())
                .isEqualTo("{cpu.vendor=amd, memory=6 GiB}");
        assertThat(estate.problems()).isEmpty();
    }

    @Test
    void copiesOfAHostHaveItsUuidAndAreHostsOfTheirOwn() throws IOException {
        estate.host("acme/forge@1.0", "copy1", ONE, name("copy1"));
        estate.host("acme/forge@2.0", "copy2", ONE, name("copy2"));
        estate.virtual("guest/debian@12", "web", List.of(), name("copy2"));
        estate.virtual("acme/forge", "either", List.of(ONE));

        assertThat(estate.stacks()).containsExactly("acme/forge@2.0 > guest/debian@12", "acme/forge");
        assertThat(estate.problems())
                .contains("several hosts have the UUID `564d7a3e0c1b1f2a9b8c2d4e6f8091a2`, so it tells none of them");
    }

    @Test
    void aVirtualMachineThatTwoFilesShowIsOneHost() throws IOException {
        estate.host("acme/forge@2.5", "inner", ONE, name("inner"));
        estate.host("acme/forge@3.0", "esx01", name("esx01"));
        estate.virtual(layer("acme/forge", "lab", "memory=6 GiB"), List.of(ONE, name("lab")));
        estate.virtual(layer("acme/forge", "lab", "cpu.count=4"), List.of(ONE, name("lab")), name("esx01"));
        estate.virtual("guest/debian@12", "web", List.of(), name("inner"));

        assertThat(estate.stacks())
                .containsExactly(
                        "acme/forge@3.0 > acme/forge@2.5", "acme/forge@3.0 > acme/forge@2.5 > guest/debian@12");
        assertThat(estate.joined().get(1).layers().get(1).machine().facts().toString())
                .isEqualTo("{cpu.count=4, memory=6 GiB}");
        assertThat(estate.problems()).isEmpty();
    }

    @Test
    void keysThatTellDifferentHostsTellNone() throws IOException {
        MachineKey here = MachineKey.mac("00:50:56:8a:01:02").orElseThrow();
        MachineKey there = MachineKey.mac("00:50:56:8a:01:03").orElseThrow();
        estate.host("acme/forge@1.0", "here", here, name("here"));
        estate.host("acme/forge@2.0", "there", there, name("there"));
        estate.virtual("guest/debian@12", "web", List.of(), here, there);
        estate.virtual("guest/debian@12", "shop", List.of(), here, name("there"));

        assertThat(estate.stacks())
                .as("an address is more certain than a name")
                .containsExactly("guest/debian@12", "acme/forge@1.0 > guest/debian@12");
    }
}
