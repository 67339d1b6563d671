package dev.nestor.spi.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Hosts and virtual machines with keys picked at random from a few, so that most are shared. */
class RandomEstatesTest {

    private static final int ROUNDS = 500;

    // Both byte orders of some.
    private static final List<MachineKey> KEYS = List.of(
            Estate.uuid("564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091a2"),
            Estate.uuid("3e7a4d56-1b0c-2a1f-9b8c-2d4e6f8091a2"),
            Estate.uuid("00112233-4455-6677-8899-AABBCCDDEEFF"),
            Estate.uuid("33221100-5544-7766-8899-AABBCCDDEEFF"),
            Estate.uuid("4c4c4544-0032-3510-8052-b4c04f4a5831"),
            Estate.id("b1a1a1a1-0000-4111-8222-1234567890ab", "host-12"),
            Estate.id("vCenter", "host-12"),
            Estate.id("vCenter", "host-13"),
            MachineKey.serial("cz2023").orElseThrow(),
            MachineKey.mac("00:50:56:8a:01:02").orElseThrow(),
            MachineKey.mac("00:50:56:8a:01:03").orElseThrow(),
            Estate.name("esx01"),
            Estate.name("esx01.lab"),
            Estate.name("esx02"),
            Estate.name("inner"));

    private final long seed = Long.getLong("nestor.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @AfterEach
    void tellTheSeed(TestInfo test) {
        System.out.println(test.getDisplayName() + " ran with -Dnestor.seed=" + seed);
    }

    @Test
    void everyMachineComesOutOnceInTheOrderOfTheFiles() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Estate estate = estate(true);
            List<String> names = estate.joined().stream().map(JoinedStack::name).toList();
            List<String> expected = new ArrayList<>(estate.machines());
            expected.removeAll(estate.failed());

            assertThat(names).as(told(round)).isEqualTo(expected);
            assertThat(names.size() + estate.failed().size())
                    .as(told(round))
                    .isEqualTo(estate.machines().size());
        }
    }

    @Test
    void noStackHasAMachineTwice() throws IOException {
        int high = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (JoinedStack stack : estate(false).joined()) {
                List<String> machines = stack.layers().stream()
                        .flatMap(layer -> tags(layer).stream())
                        .filter(tag -> !tag.startsWith("f"))
                        .toList();
                assertThat(machines).as(told(round)).doesNotHaveDuplicates();
                high += stack.layers().size() > 2 ? 1 : 0;
            }
        }
        assertThat(high).as(told(ROUNDS)).isPositive();
    }

    @Test
    void theOrderOfTheFilesChangesTheOrderOfTheStacksOnly() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Estate estate = estate(false);
            Map<String, String> before = shapes(estate.joined());
            int problems = estate.problems().size();
            estate.shuffle(random);

            assertThat(shapes(estate.joined())).as(told(round)).isEqualTo(before);
            assertThat(estate.problems()).as(told(round) + estate.problems()).hasSize(problems);
        }
    }

    private Estate estate(boolean contradicting) {
        Estate estate = new Estate();
        int hosts = random.nextInt(6);
        for (int i = 0; i < hosts; i++) {
            List<MachineKey> below = random.nextInt(5) == 0 ? keys(1) : List.of();
            estate.host(layer("acme/forge@1.0", "h" + i, contradicting), keys(3), below);
        }
        int machines = random.nextInt(7);
        for (int i = 0; i < machines; i++) {
            String software = random.nextBoolean() ? "acme/forge" : "guest/debian@12";
            estate.virtual(layer(software, "v" + i, contradicting), keys(3), keys(2).toArray(MachineKey[]::new));
        }
        int facts = random.nextInt(4);
        for (int i = 0; i < facts; i++) {
            estate.facts(keys(2), machine("f" + i));
        }
        estate.shuffle(random);
        return estate;
    }

    /** Each says something that no other does, so that it can be told what came from where. */
    private Layer layer(String software, String tag, boolean contradicting) {
        Machine machine = machine(tag);
        if (contradicting && random.nextInt(3) == 0) {
            machine = machine.with("cpu.vendor", new FactValue.Word(random.nextBoolean() ? "amd" : "intel"));
        }
        return Estate.layer(software, tag).with(machine);
    }

    private static Machine machine(String tag) {
        return Machine.unknown().with("tag." + tag, new FactValue.Flag(true));
    }

    private List<MachineKey> keys(int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(any -> KEYS.get(random.nextInt(KEYS.size())))
                .distinct()
                .sorted(Comparator.comparing(MachineKey::kind))
                .toList();
    }

    private static Map<String, String> shapes(List<JoinedStack> stacks) {
        Map<String, String> shapes = new TreeMap<>();
        for (JoinedStack stack : stacks) {
            List<Set<String>> layers =
                    stack.layers().stream().map(RandomEstatesTest::tags).toList();
            List<String> joints = stack.joints().stream()
                    .map(joint -> joint.kind() + " " + joint.level() + " "
                            + joint.by().kind() + " " + joint.certainty())
                    .toList();
            shapes.put(stack.name(), layers + " " + joints + " " + stack.complete());
        }
        return shapes;
    }

    private static Set<String> tags(Layer layer) {
        Set<String> tags = new TreeSet<>();
        layer.machine().facts().keySet().forEach(name -> tags.add(name.substring("tag.".length())));
        return tags;
    }

    private String told(int round) {
        return "round " + round + " of -Dnestor.seed=" + seed;
    }
}
