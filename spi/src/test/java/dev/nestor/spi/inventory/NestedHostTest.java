package dev.nestor.spi.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A host whose hardware says that it is virtual. */
class NestedHostTest {

    private static final MachineKey UUID = Estate.uuid("564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091a2");
    private static final MachineKey NAME = Estate.name("forge01");

    private final Estate estate = new Estate();

    @Test
    void hasAStackOfItsOwnWhoseLowerEndIsOpen() throws IOException {
        estate.nested("acme/forge@1.0", "forge01", UUID, NAME);
        estate.nested("acme/forge@1.0", "forge01", UUID, NAME);
        estate.virtual("guest/debian", "web", List.of(), NAME);

        List<JoinedStack> stacks = estate.joined();

        assertThat(stacks)
                .extracting(JoinedStack::layers)
                .hasToString("[[acme/forge@1.0], [acme/forge@1.0, guest/debian]]");
        assertThat(stacks).extracting(JoinedStack::complete).containsExactly(false, false);
    }

    @Test
    void standsOnWhatIsSaidOrOnNobodyKnowsWhat() throws IOException {
        estate.nested("acme/forge@1.0", "forge01", UUID, NAME);
        JoinedStack joined = estate.joined().get(0);

        assertThat(joined.on(List.of())).hasToString("unknown/unknown > acme/forge@1.0");
        assertThat(joined.on(List.of(Estate.layer("acme/anvil@3.0", "anvil01"))))
                .hasToString("acme/anvil@3.0 > acme/forge@1.0");
    }

    @Test
    void hasThatOfTheVirtualMachineThatItIs() throws IOException {
        estate.nested("acme/forge@1.0", "forge01", UUID, NAME);
        estate.virtual("acme/forge", "lab", List.of(UUID), Estate.name("anvil01"));
        estate.host("acme/anvil@3.0", "anvil01", Estate.name("anvil01"));

        List<JoinedStack> stacks = estate.joined();

        assertThat(stacks).extracting(JoinedStack::layers).hasToString("[[acme/anvil@3.0, acme/forge@1.0]]");
        assertThat(stacks.get(0).complete()).isTrue();
    }

    @Test
    void doesNotRunOnItself() throws IOException {
        estate.nested("acme/forge@1.0", "forge01", NAME);
        estate.virtual("guest/debian", "forge01", List.of(NAME));

        assertThat(estate.joined()).extracting(JoinedStack::layers).hasToString("[[acme/forge@1.0], [guest/debian]]");
        assertThat(estate.problems())
                .containsExactly(
                        "a host and a virtual machine that runs a guest have the name `forge01`, so they are taken"
                                + " for two machines");
    }

    @Test
    void factsByTheNameOfAHostAndOfTheMachineThatItIsAreAboutBoth() throws IOException {
        estate.host("acme/forge@1.0", "forge01", NAME);
        estate.virtual("acme/forge", "forge01", List.of(UUID, NAME));
        estate.facts(List.of(NAME), "memory=8 GiB");

        assertThat(estate.joined().get(0).layers().get(0).machine()).hasToString("{memory=8 GiB}");
        assertThat(estate.problems()).isEmpty();
    }

    @Test
    void clonesWithOneUuidInTwoFilesStayTwoHosts() throws IOException {
        for (int file = 0; file < 2; file++) {
            estate.host(
                    Estate.layer("acme/anvil@3.0", "a1", file == 0 ? "memory=8 GiB" : "cpu.count=4"),
                    UUID,
                    Estate.name("a1"));
            estate.host(
                    Estate.layer("acme/anvil@3.0", "a2", file == 0 ? "memory=8 GiB" : "cpu.count=4"),
                    UUID,
                    Estate.name("a2"));
        }
        estate.virtual("acme/forge@1.0", "lab", List.of(), Estate.name("a1"));

        assertThat(estate.joined()).extracting(JoinedStack::layers).hasToString("[[acme/anvil@3.0, acme/forge@1.0]]");
    }

    @Test
    void aHostThatIsNotHasNone() throws IOException {
        estate.host("acme/anvil@3.0", "anvil01", UUID);

        assertThat(estate.joined()).isEmpty();
    }
}
