package dev.nestor.spi.inventory;

import static dev.nestor.spi.inventory.JoinedStack.Joint.Kind.IDENTITY;
import static dev.nestor.spi.inventory.JoinedStack.Joint.Kind.PLACEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.model.Layer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lab of an invented vendor: Forges that run in Forges. */
class JoinerTest {

    private static final MachineKey INNER_UUID =
            MachineKey.uuid("564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091a2").orElseThrow();

    private final Estate estate = new Estate();

    @Test
    void aVirtualMachineStandsOnItsHost() throws IOException {
        estate.host("acme/forge@3.0", "esx01", Estate.name("esx01"));
        estate.virtual("guest/debian@12", "web", List.of(), Estate.name("esx01"));

        assertThat(estate.stacks()).containsExactly("acme/forge@3.0 > guest/debian@12");
    }

    @Test
    void aHostThatIsAVirtualMachineStandsOnThatOnesHost() throws IOException {
        // In whatever order the files have them.
        estate.virtual("guest/debian@12", "web", List.of(), Estate.name("inner.lab"));
        estate.host("acme/forge@2.5", "inner.lab", INNER_UUID, Estate.name("inner.lab"));
        estate.virtual("acme/forge", "lab-forge", List.of(INNER_UUID), Estate.name("esx01"));
        estate.host("acme/forge@3.0", "esx01", Estate.name("esx01"));

        assertThat(estate.joined())
                .extracting(Estate::text)
                .containsExactly(
                        "acme/forge@3.0 > acme/forge@2.5 > guest/debian@12", "acme/forge@3.0 > acme/forge@2.5");
        assertThat(estate.joined().get(0).joints())
                .containsExactly(
                        new JoinedStack.Joint(PLACEMENT, 0, Estate.name("esx01")),
                        new JoinedStack.Joint(IDENTITY, 1, INNER_UUID),
                        new JoinedStack.Joint(PLACEMENT, 1, Estate.name("inner.lab")));
        assertThat(estate.joined().get(1).joints())
                .containsExactly(
                        new JoinedStack.Joint(PLACEMENT, 0, Estate.name("esx01")),
                        new JoinedStack.Joint(IDENTITY, 1, INNER_UUID));
        assertThat(estate.joined()).allMatch(JoinedStack::complete);
    }

    @Test
    void whatBothFilesKnowOfAHostIsKnownOfItsLayer() throws IOException {
        estate.host(Estate.layer("acme/forge@2.5", "inner.lab", "cpu.vendor=amd", "memory=6 GiB"), INNER_UUID);
        estate.virtual(
                Estate.layer("acme/forge", "lab-forge", "memory=8 GiB"), List.of(INNER_UUID), Estate.name("esx01"));

        Layer inner = estate.joined().get(0).layers().get(0);
        assertThat(inner.name()).hasValue("lab-forge");
        assertThat(inner).hasToString("acme/forge@2.5");
        assertThat(inner.machine().facts().toString())
                .as("the virtual machine's own settings count")
                .isEqualTo("{cpu.vendor=amd, memory=8 GiB}");
    }

    @Test
    void factsOfAnotherFileAreAddedToTheMachineTheyMean() throws IOException {
        estate.facts(List.of(INNER_UUID), "vm.hardwareVirtualization=true");
        estate.facts(List.of(Estate.name("somebody else")), "vm.hardwareVirtualization=false");
        estate.virtual("acme/forge@2.5", "lab-forge", List.of(INNER_UUID), Estate.name("esx01"));

        assertThat(estate.joined().get(0).layers().get(0).machine().facts().toString())
                .isEqualTo("{vm.hardwareVirtualization=true}");
    }

    @Test
    void whatRunsOnNobodyKnowsWhatIsNotComplete() throws IOException {
        estate.virtual("acme/forge@2.5", "lab-forge", List.of(), Estate.name("gone"));

        assertThat(estate.joined()).singleElement().matches(stack -> !stack.complete());
        assertThat(estate.stacks()).containsExactly("acme/forge@2.5");
    }

    @Test
    void aKeyThatSeveralHostsHaveTellsNoneOfThem() throws IOException {
        estate.host("acme/forge@3.0", "one", Estate.name("localhost"));
        estate.host("acme/forge@3.0", "two", Estate.name("localhost"));
        estate.virtual("guest/debian@12", "web", List.of(), Estate.name("localhost"));

        assertThat(estate.joined()).singleElement().matches(stack -> !stack.complete());
        assertThat(estate.problems()).contains("several hosts have the name `localhost`, so it tells none of them");
    }

    @Test
    void aNameThatSeveralMachinesHaveTellsNothingButAUuidDoes() throws IOException {
        estate.host("acme/forge@2.5", "inner", INNER_UUID, Estate.name("inner"));
        estate.virtual("acme/forge", "inner", List.of(Estate.name("inner")), Estate.name("esx01"));
        estate.virtual("acme/forge", "a clone", List.of(Estate.name("inner")), Estate.name("esx01"));

        assertThat(estate.stacks()).containsExactly("acme/forge", "acme/forge");
        assertThat(estate.problems())
                .contains("several virtual machines have the name `inner` of one host, so it is none of them");

        estate.virtual("acme/forge", "the right one", List.of(INNER_UUID), Estate.name("esx01"));
        assertThat(estate.stacks()).containsExactly("acme/forge", "acme/forge", "acme/forge@2.5");
    }

    @Test
    void aHostThatIsSeenTwiceIsOne() throws IOException {
        estate.host("acme/forge@3.0", "esx01", INNER_UUID, Estate.name("esx01"));
        estate.host("acme/forge@3.0", "esx01", INNER_UUID, Estate.name("esx01"));
        estate.virtual("guest/debian@12", "web", List.of(), Estate.name("esx01"));

        assertThat(estate.stacks()).containsExactly("acme/forge@3.0 > guest/debian@12");
        assertThat(estate.problems()).isEmpty();
    }

    @Test
    void aMachineThatIsCalledLikeItsHostIsNotItsHost() throws IOException {
        estate.host("acme/forge@3.0", "hv01", Estate.name("hv01"));
        estate.virtual("guest/debian@12", "hv01", List.of(Estate.name("hv01")), Estate.name("hv01"));

        assertThat(estate.stacks()).containsExactly("acme/forge@3.0 > guest/debian@12");
    }

    @Test
    void factsOfAMachineWithAnotherUuidAreNotThoseOfItsNamesake() throws IOException {
        MachineKey other =
                MachineKey.uuid("11111111-2222-3333-4444-555555555556").orElseThrow();
        estate.facts(List.of(other, Estate.name("web01")), "memory=8 GiB");
        estate.virtual("guest/debian@12", "web01", List.of(INNER_UUID, Estate.name("web01")), Estate.name("esx01"));

        assertThat(estate.joined().get(0).layers().get(0).machine().facts()).isEmpty();
    }
}
