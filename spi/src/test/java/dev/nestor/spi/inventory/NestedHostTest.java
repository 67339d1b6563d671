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
    void hasThatOfTheVirtualMachineThatItIs() throws IOException {
        estate.nested("acme/forge@1.0", "forge01", UUID, NAME);
        estate.virtual("acme/forge", "lab", List.of(UUID), Estate.name("anvil01"));
        estate.host("acme/anvil@3.0", "anvil01", Estate.name("anvil01"));

        List<JoinedStack> stacks = estate.joined();

        assertThat(stacks).extracting(JoinedStack::layers).hasToString("[[acme/anvil@3.0, acme/forge@1.0]]");
        assertThat(stacks.get(0).complete()).isTrue();
    }

    @Test
    void aHostThatIsNotHasNone() throws IOException {
        estate.host("acme/anvil@3.0", "anvil01", UUID);

        assertThat(estate.joined()).isEmpty();
    }
}
