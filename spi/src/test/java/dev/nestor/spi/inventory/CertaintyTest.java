package dev.nestor.spi.inventory;

import static dev.nestor.spi.inventory.Estate.id;
import static dev.nestor.spi.inventory.Estate.name;
import static dev.nestor.spi.inventory.Estate.uuid;
import static dev.nestor.spi.inventory.JoinedStack.Joint.Kind.IDENTITY;
import static dev.nestor.spi.inventory.JoinedStack.Joint.Kind.PLACEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How sure it is that machines of different files belong together. */
class CertaintyTest {

    private static final String VCENTER = "b1a1a1a1-0000-4111-8222-1234567890ab";
    private static final String OTHER_VCENTER = "c2a1a1a1-0000-4111-8222-1234567890ab";
    private static final MachineKey UUID = uuid("564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091a2");
    private static final MachineKey TURNED = uuid("3e7a4d56-1b0c-2a1f-9b8c-2d4e6f8091a2");

    private final Estate estate = new Estate();

    @Test
    void anIdIsAsCertainAsItsManager() {
        assertThat(id(VCENTER, "host-12").certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(id("{B1A1A1A1-0000-4111-8222-1234567890AB}", "host-12")).isEqualTo(id(VCENTER, "host-12"));
        assertThat(id("hyper-v", "564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091a2").certainty())
                .isEqualTo(Certainty.CERTAIN);
        assertThat(id("vCenter in labs/", "host-12").certainty()).isEqualTo(Certainty.WEAK);
        assertThat(id(VCENTER + " copy.csv", "host-12").certainty()).isEqualTo(Certainty.WEAK);
        assertThat(id("vc.lab", "host-12").certainty())
                .as("two sites may call theirs so")
                .isEqualTo(Certainty.WEAK);
    }

    @Test
    void idsOfTwoManagersNeverMeet() throws IOException {
        estate.host("acme/forge@3.0", "esx-3", id(VCENTER, "host-12"));
        estate.virtual("guest/debian@12", "web", List.of(), id(OTHER_VCENTER, "host-12"));

        assertThat(estate.stacks()).containsExactly("guest/debian@12");
    }

    @Test
    void aPlacementByAnIdThatDoesNotSayWhoseItIsIsWeak() throws IOException {
        estate.host("acme/forge@3.0", "esx-3", id("vCenter", "host-12"), name("esx-3"));
        estate.virtual("guest/debian@12", "web", List.of(), id("vCenter", "host-12"));

        JoinedStack stack = estate.joined().get(0);
        assertThat(stack.joints()).containsExactly(new JoinedStack.Joint(PLACEMENT, 0, id("vCenter", "host-12")));
        assertThat(stack.certainty()).isEqualTo(Certainty.WEAK);
    }

    @Test
    void aPlacementByAUuidIsCertain() throws IOException {
        estate.host("acme/forge@3.0", "esx-3", UUID);
        estate.virtual("guest/debian@12", "web", List.of(), UUID, name("esx-3"));
        estate.virtual("guest/debian@12", "shop", List.of());

        assertThat(estate.joined()).extracting(JoinedStack::certainty).containsOnly(Certainty.CERTAIN);
    }

    @Test
    void anIdThatHostsOfTwoManagersHaveTellsNone() throws IOException {
        estate.host("acme/forge@3.0", "esx-3", UUID, id("vCenter", "host-12"), name("esx-3"));
        estate.host("acme/forge@2.0", "esx-9", id("vCenter", "host-12"), name("esx-9"));
        estate.virtual("guest/debian@12", "web", List.of(), id("vCenter", "host-12"));

        assertThat(estate.stacks()).containsExactly("guest/debian@12");
        assertThat(estate.problems())
                .containsExactly("several hosts have the id `vCenter host-12`, so it tells none of them");
    }

    @Test
    void whatIsWeakIsOutweighedByUuidsAndNames() throws IOException {
        estate.host("acme/forge@3.0", "esx-3", UUID, id("vCenter", "host-12"), name("esx-3.lab"));
        MachineKey other = uuid("11111111-2222-3333-4444-555555555555");
        estate.virtual("guest/debian@12", "of another name", List.of(), id("vCenter", "host-12"), name("esx-9"));
        estate.virtual("guest/debian@12", "of another uuid", List.of(), other, name("esx-3.lab"));
        estate.virtual("guest/debian@12", "right", List.of(), id("vCenter", "host-12"), name("esx-3"));

        assertThat(estate.stacks())
                .containsExactly("guest/debian@12", "guest/debian@12", "acme/forge@3.0 > guest/debian@12");
    }

    @Test
    void aNamesakeWithAnotherUuidIsNotTheHost() throws IOException {
        estate.host("acme/forge@2.5", "inner", UUID, name("inner"));
        estate.virtual("acme/forge", "inner", List.of(uuid("11111111-2222-3333-4444-555555555555"), name("inner")));

        assertThat(estate.stacks()).containsExactly("acme/forge");
    }

    @Test
    void aUuidIsFoundInTheByteOrderOfSmbiosToo() throws IOException {
        estate.host("acme/forge@2.5", "inner", TURNED, name("inner.lab"));
        estate.virtual("acme/forge", "lab-forge", List.of(UUID, name("lab-forge")));

        JoinedStack stack = estate.joined().get(0);
        MachineKey by = new MachineKey(MachineKey.Kind.SMBIOS_UUID, UUID.value());
        assertThat(Estate.text(stack)).isEqualTo("acme/forge@2.5");
        assertThat(stack.joints()).containsExactly(new JoinedStack.Joint(IDENTITY, 0, by));
        assertThat(stack.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(by.kind().word()).isEqualTo("UUID, in the byte order of SMBIOS,");
    }

    @Test
    void anEqualUuidIsMoreCertainThanOneInTheOtherByteOrder() throws IOException {
        estate.host("acme/forge@1.0", "turned", TURNED, name("turned"));
        estate.host("acme/forge@2.0", "equal", UUID, name("equal"));
        estate.virtual("acme/forge", "lab-forge", List.of(UUID));
        estate.virtual("guest/debian@12", "web", List.of(), UUID);

        assertThat(estate.stacks()).containsExactly("acme/forge@2.0", "acme/forge@2.0 > guest/debian@12");
        assertThat(estate.joined().get(0).certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void twoMachinesAreTheSameHostByTheEqualUuidOnly() throws IOException {
        estate.host("acme/forge@2.5", "inner", UUID);
        estate.virtual("acme/forge", "turned", List.of(TURNED));
        estate.virtual("acme/forge", "equal", List.of(UUID));

        assertThat(estate.stacks()).containsExactly("acme/forge", "acme/forge@2.5");
        assertThat(estate.problems()).isEmpty();
    }
}
