package dev.nestor.spi.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A lab of an invented vendor: Forges that run in Forges. */
class JoinerTest {

    private static final Catalogue CATALOGUE = Catalogue.of(List.of());
    private static final FactDictionary FACTS = FactDictionary.standard();
    private static final MachineKey INNER_UUID =
            MachineKey.uuid("564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091a2").orElseThrow();

    private final List<Object> inventory = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    @Test
    void aVirtualMachineStandsOnItsHost() throws IOException {
        host("acme/forge@3.0", "esx01", name("esx01"));
        virtual("guest/debian@12", "web", List.of(), name("esx01"));

        assertThat(stacks()).containsExactly("acme/forge@3.0 > guest/debian@12");
    }

    @Test
    void aHostThatIsAVirtualMachineStandsOnThatOnesHost() throws IOException {
        // In whatever order the files have them.
        virtual("guest/debian@12", "web", List.of(), name("inner.lab"));
        host("acme/forge@2.5", "inner.lab", INNER_UUID, name("inner.lab"));
        virtual("acme/forge", "lab-forge", List.of(INNER_UUID), name("esx01"));
        host("acme/forge@3.0", "esx01", name("esx01"));

        assertThat(joined())
                .extracting(JoinerTest::text)
                .containsExactly(
                        "acme/forge@3.0 > acme/forge@2.5 > guest/debian@12", "acme/forge@3.0 > acme/forge@2.5");
        assertThat(joined().get(0).joints()).containsExactly(new JoinedStack.Joint(1, INNER_UUID));
        assertThat(joined().get(1).joints()).containsExactly(new JoinedStack.Joint(1, INNER_UUID));
        assertThat(joined()).allMatch(JoinedStack::complete);
    }

    @Test
    void whatBothFilesKnowOfAHostIsKnownOfItsLayer() throws IOException {
        host(layer("acme/forge@2.5", "inner.lab", "cpu.vendor=amd", "memory=6 GiB"), INNER_UUID);
        virtual(layer("acme/forge", "lab-forge", "memory=8 GiB"), List.of(INNER_UUID), name("esx01"));

        Layer inner = joined().get(0).layers().get(0);
        assertThat(inner.name()).hasValue("lab-forge");
        assertThat(inner).hasToString("acme/forge@2.5");
        assertThat(inner.machine().facts().toString())
                .as("the virtual machine's own settings count")
                .isEqualTo("{cpu.vendor=amd, memory=8 GiB}");
    }

    @Test
    void factsOfAnotherFileAreAddedToTheMachineTheyMean() throws IOException {
        facts(List.of(INNER_UUID), "vm.hardwareVirtualization=true");
        facts(List.of(name("somebody else")), "vm.hardwareVirtualization=false");
        virtual("acme/forge@2.5", "lab-forge", List.of(INNER_UUID), name("esx01"));

        assertThat(joined().get(0).layers().get(0).machine().facts().toString())
                .isEqualTo("{vm.hardwareVirtualization=true}");
    }

    @Test
    void whatRunsOnNobodyKnowsWhatIsNotComplete() throws IOException {
        virtual("acme/forge@2.5", "lab-forge", List.of(), name("gone"));

        assertThat(joined()).singleElement().matches(stack -> !stack.complete());
        assertThat(stacks()).containsExactly("acme/forge@2.5");
    }

    @Test
    void aKeyThatSeveralHostsHaveTellsNoneOfThem() throws IOException {
        host("acme/forge@3.0", "one", name("localhost"));
        host("acme/forge@3.0", "two", name("localhost"));
        virtual("guest/debian@12", "web", List.of(), name("localhost"));

        assertThat(joined()).singleElement().matches(stack -> !stack.complete());
        assertThat(problems).contains("several hosts have the name `localhost`, so it tells none of them");
    }

    @Test
    void aNameThatSeveralMachinesHaveTellsNothingButAUuidDoes() throws IOException {
        host("acme/forge@2.5", "inner", INNER_UUID, name("inner"));
        virtual("acme/forge", "inner", List.of(name("inner")), name("esx01"));
        virtual("acme/forge", "a clone", List.of(name("inner")), name("esx01"));

        assertThat(stacks()).containsExactly("acme/forge", "acme/forge");
        assertThat(problems)
                .contains("several virtual machines have the name `inner` of one host, so it is none of them");

        virtual("acme/forge", "the right one", List.of(INNER_UUID), name("esx01"));
        assertThat(stacks()).containsExactly("acme/forge", "acme/forge", "acme/forge@2.5");
    }

    @Test
    void aHostThatIsSeenTwiceIsOne() throws IOException {
        host("acme/forge@3.0", "esx01", INNER_UUID, name("esx01"));
        host("acme/forge@3.0", "esx01", INNER_UUID, name("esx01"));
        virtual("guest/debian@12", "web", List.of(), name("esx01"));

        assertThat(stacks()).containsExactly("acme/forge@3.0 > guest/debian@12");
        assertThat(problems).isEmpty();
    }

    @Test
    void aMachineThatIsCalledLikeItsHostIsNotItsHost() throws IOException {
        host("acme/forge@3.0", "hv01", name("hv01"));
        virtual("guest/debian@12", "hv01", List.of(name("hv01")), name("hv01"));

        assertThat(stacks()).containsExactly("acme/forge@3.0 > guest/debian@12");
    }

    @Test
    void factsOfAMachineWithAnotherUuidAreNotThoseOfItsNamesake() throws IOException {
        MachineKey other =
                MachineKey.uuid("11111111-2222-3333-4444-555555555556").orElseThrow();
        facts(List.of(other, name("web01")), "memory=8 GiB");
        virtual("guest/debian@12", "web01", List.of(INNER_UUID, name("web01")), name("esx01"));

        assertThat(joined().get(0).layers().get(0).machine().facts()).isEmpty();
    }

    @Test
    void aRingOfHostsEnds() throws IOException {
        MachineKey other =
                MachineKey.uuid("11111111-2222-3333-4444-555555555555").orElseThrow();
        host("acme/forge@1.0", "a", name("a"), INNER_UUID);
        host("acme/forge@2.0", "b", name("b"), other);
        virtual("acme/forge", "va", List.of(INNER_UUID), name("b"));
        virtual("acme/forge", "vb", List.of(other), name("a"));

        assertThat(joined()).hasSize(2).noneMatch(JoinedStack::complete);
    }

    private void host(String software, String name, MachineKey... keys) {
        host(layer(software, name), keys);
    }

    private void host(Layer layer, MachineKey... keys) {
        inventory.add(new Sighting(Sighting.Role.HOST, layer, List.of(keys), List.of()));
    }

    private void virtual(String software, String name, List<MachineKey> keys, MachineKey host) {
        virtual(layer(software, name), keys, host);
    }

    private void virtual(Layer layer, List<MachineKey> keys, MachineKey host) {
        inventory.add(new Sighting(Sighting.Role.VIRTUAL, layer, keys, List.of(host)));
    }

    private void facts(List<MachineKey> keys, String... facts) {
        inventory.add(new Reading.MoreFacts(keys, machine(facts)));
    }

    private static Layer layer(String software, String name, String... facts) {
        return CATALOGUE.layer(software).named(name).with(machine(facts));
    }

    private static Machine machine(String... facts) {
        Machine machine = Machine.unknown();
        for (String fact : facts) {
            String[] parts = fact.split("=");
            machine = machine.with(parts[0], FACTS.get(parts[0]).parse(parts[1]));
        }
        return machine;
    }

    private static MachineKey name(String text) {
        Optional<MachineKey> name = MachineKey.name(text);
        return name.orElseThrow();
    }

    private List<String> stacks() throws IOException {
        return joined().stream().map(JoinerTest::text).toList();
    }

    private static String text(JoinedStack stack) {
        return String.join(" > ", stack.layers().stream().map(Layer::toString).toList());
    }

    private List<JoinedStack> joined() throws IOException {
        List<JoinedStack> joined = new ArrayList<>();
        Joiner.join(this::read, new Problems(), joined::add);
        return joined;
    }

    private void read(InventorySink sink) {
        for (Object found : inventory) {
            if (found instanceof Sighting machine) {
                sink.machine(machine);
            } else if (found instanceof Reading.MoreFacts facts) {
                sink.facts(facts.keys(), facts.machine());
            }
        }
    }

    private final class Problems implements InventorySink {

        @Override
        public void machine(Sighting machine) {
            throw new AssertionError("machines are joined");
        }

        @Override
        public void facts(List<MachineKey> keys, Machine machine) {
            throw new AssertionError("facts are joined");
        }

        @Override
        public void problem(String sentence) {
            problems.add(sentence);
        }

        @Override
        public void note(String sentence) {}
    }
}
