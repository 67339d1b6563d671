package dev.nestor.spi.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A virtual machine that several files show. */
class TwinsTest {

    private static final MachineKey UUID = Estate.uuid("564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091a2");
    private static final MachineKey OTHER_UUID = Estate.uuid("564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091a3");
    private static final MachineKey ADDRESS =
            MachineKey.mac("00:50:56:8a:01:02").orElseThrow();
    private static final MachineKey OTHER_ADDRESS =
            MachineKey.mac("00:50:56:8a:01:03").orElseThrow();

    private final Estate estate = new Estate();

    @Test
    void isOneWithAllThatEachOfThemSays() throws IOException {
        estate.virtual("acme/forge", "lab", List.of(UUID), Estate.name("anvil01"));
        estate.virtual("guest/debian@12", "web", List.of(OTHER_UUID));
        estate.virtual(Estate.layer("acme/forge@1.0", "lab", "memory=8 GiB"), List.of(UUID, ADDRESS));
        estate.host("acme/anvil@3.0", "anvil01", Estate.name("anvil01"));

        List<JoinedStack> stacks = estate.joined();

        assertThat(stacks).extracting(JoinedStack::name).containsExactly("lab", "web");
        assertThat(stacks.get(0).layers()).hasToString("[acme/anvil@3.0, acme/forge@1.0]");
        assertThat(stacks.get(0).layers().get(1).machine()).hasToString("{memory=8 GiB}");
        assertThat(estate.problems()).isEmpty();
    }

    @Test
    void isUnknownInWhatTheyContradictEachOtherAbout() throws IOException {
        estate.virtual(Estate.layer("acme/forge@1.0", "lab", "memory=8 GiB", "cpu.count=4"), List.of(UUID));
        estate.virtual(Estate.layer("acme/forge@2.0", "LAB", "memory=4 GiB", "cpu.count=4"), List.of(UUID));

        JoinedStack stack = estate.joined().get(0);

        assertThat(stack.layers()).hasToString("[acme/forge]");
        assertThat(stack.layers().get(0).machine()).hasToString("{cpu.count=4}");
        assertThat(estate.problems())
                .containsExactly(
                        "files do not agree on `lab`: `version` is `1.0` and `2.0`, so that is not known",
                        "files do not agree on `lab`: `memory` is `8 GiB` and `4 GiB`, so that is not known");
    }

    @Test
    void runsWhatOneOfThemNames() throws IOException {
        estate.virtual("unknown/unknown", "lab", List.of(UUID));
        estate.virtual("acme/forge@[1.0,)", "lab", List.of(UUID));
        estate.virtual("acme/forge@1.5", "lab", List.of(UUID));
        estate.virtual("acme/forge@1.x", "lab", List.of(UUID));

        assertThat(estate.joined()).extracting(JoinedStack::layers).hasToString("[[acme/forge@1.5]]");
        assertThat(estate.problems()).isEmpty();
    }

    @Test
    void isAGuestUnderTwoNames() throws IOException {
        estate.virtual("guest/ubuntu-64", "web", List.of(UUID));
        estate.virtual("guest/ubuntu-linux", "web", List.of(UUID));

        assertThat(estate.joined()).extracting(JoinedStack::layers).hasToString("[[guest/ubuntu-64]]");
    }

    @Test
    void isNeitherAGuestNorAHypervisorWhereTheyDoNotAgree() throws IOException {
        estate.virtual("guest/other", "lab", List.of(UUID));
        estate.virtual("acme/forge@1.5", "lab", List.of(UUID));

        assertThat(estate.joined()).extracting(JoinedStack::layers).hasToString("[[unknown/unknown]]");
        assertThat(estate.problems())
                .singleElement()
                .asString()
                .contains("`product` is `acme/forge@1.5` and `guest/other`");
    }

    @Test
    void hasAnAddressInCommonWhereNeitherHasAUuid() throws IOException {
        estate.virtual("acme/forge", "lab", List.of(ADDRESS, OTHER_ADDRESS));
        estate.virtual("acme/forge@1.0", "lab", List.of(OTHER_ADDRESS));

        assertThat(estate.joined()).extracting(JoinedStack::layers).hasToString("[[acme/forge@1.0]]");
    }

    @Test
    void isNoneWhereTheyCallItSomethingElse() throws IOException {
        estate.virtual("acme/forge@1.0", "lab", List.of(UUID));
        estate.virtual("acme/forge@1.0", "copy-of-lab", List.of(UUID));
        estate.virtual("acme/forge@1.0", "lab", List.of(OTHER_UUID));

        assertThat(estate.joined()).extracting(JoinedStack::name).containsExactly("lab", "copy-of-lab", "lab");
    }

    @Test
    void isNoneWhereOneManagerHasTwoIdsForThem() throws IOException {
        String manager = "b1a1a1a1-0000-4111-8222-1234567890ab";
        estate.virtual("acme/forge@1.0", "lab", List.of(UUID, Estate.id(manager, "vm-12")));
        estate.virtual("acme/forge@1.0", "lab", List.of(UUID, Estate.id(manager, "vm-99")));

        assertThat(estate.joined()).hasSize(2);
    }

    @Test
    void withoutANameIsNoneOfTwoThatHaveOne() throws IOException {
        estate.virtual("acme/forge@1.0", "one", List.of(UUID));
        estate.virtual(Estate.layer("acme/forge@1.0", "x"), List.of(UUID));
        estate.virtual("acme/forge@1.0", "two", List.of(UUID));

        assertThat(estate.joined()).extracting(JoinedStack::name).containsExactly("one", "x", "two");
    }

    @Test
    void standsOnNobodyKnowsWhatWhereFilesPlaceItElsewhere() throws IOException {
        estate.host("acme/anvil@3.0", "anvil01", Estate.name("anvil01"));
        estate.host("acme/anvil@3.0", "anvil02", Estate.name("anvil02"));
        estate.virtual("acme/forge@1.0", "lab", List.of(UUID), Estate.name("anvil01"));
        estate.virtual("acme/forge@1.0", "lab", List.of(UUID), Estate.name("anvil02"));

        assertThat(estate.joined()).extracting(JoinedStack::layers).hasToString("[[acme/forge@1.0]]");
        assertThat(estate.problems())
                .contains("files do not agree on `lab`: `host` is `anvil01` and `anvil02`, so that is not known");
    }

    @Test
    void aFactThatIsDisputedStaysUnknownWhateverElseSaysIt() throws IOException {
        estate.virtual(Estate.layer("acme/forge@1.0", "lab", "memory=8 GiB"), List.of(UUID));
        estate.virtual(Estate.layer("acme/forge@1.0", "lab", "memory=4 GiB"), List.of(UUID));
        estate.facts(List.of(UUID), "memory=8 GiB");

        assertThat(estate.joined().get(0).layers().get(0).machine()).hasToString("{}");
    }

    @Test
    void aNameAloneMakesNone() throws IOException {
        estate.virtual("acme/forge@1.0", "lab", List.of(Estate.name("lab")));
        estate.virtual("acme/forge@1.0", "lab", List.of(Estate.name("lab")));

        assertThat(estate.joined()).hasSize(2);
    }

    @Test
    void ofThousandsOfMachinesOnlyThoseThatAreShownTwiceAreBroughtTogether() throws IOException {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 20_000; i++) {
                boolean twice = i % 1_000 == 0;
                String uuid = "564d7a3e-0c1b-1f2a-%04d-%012d".formatted(twice ? 0 : round, i);
                estate.virtual("guest/debian", "web-" + i, List.of(Estate.uuid(uuid)));
            }
        }

        assertThat(estate.joined()).hasSize(2 * 20_000 - 20);
    }
}
