package dev.nestor.spi.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.model.Layer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Many sightings of few machines, which share names, UUIDs and addresses at random. */
class RandomTwinsTest {

    private static final int ROUNDS = Integer.getInteger("nestor.rounds", 2_000);
    private static final List<String> NAMES = List.of("", "", "lab", "lab.one.example", "lab.two.example", "web");
    private static final List<String> SOFTWARE = List.of(
            "unknown/unknown", "acme/forge", "acme/forge@1.5", "acme/forge@[1.0,2.0)", "guest/debian", "guest/web");
    private static final List<String> FACTS = List.of("memory=4 GiB", "memory=8 GiB", "cpu.count=2");

    private final long seed = Long.getLong("nestor.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void theOrderOfTheFilesDoesNotChangeWhoIsOne() throws IOException {
        System.out.println("nestor.seed=" + seed);
        int fewer = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Estate estate = new Estate();
            int sightings = 1 + random.nextInt(6);
            for (int i = 0; i < sightings; i++) {
                add(estate);
            }
            List<String> before = sorted(estate.joined());
            estate.shuffle(random);
            assertThat(sorted(estate.joined()))
                    .as("round %d of -Dnestor.seed=%d", round, seed)
                    .isEqualTo(before);
            fewer += before.size() < sightings ? 1 : 0;
        }
        assertThat(fewer).isGreaterThan(ROUNDS / 10);
    }

    private void add(Estate estate) {
        String name = pick(NAMES);
        List<MachineKey> keys = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            keys.add(Estate.uuid("564d7a3e-0c1b-1f2a-9b8c-00000000000" + random.nextInt(3)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            keys.add(MachineKey.mac("00:50:56:8a:01:0" + random.nextInt(3)).orElseThrow());
        }
        MachineKey.name(name).ifPresent(keys::add);
        Layer layer = Estate.layer(pick(SOFTWARE), name.isEmpty() ? "any" : name, pick(FACTS));
        Layer called = name.isEmpty() ? Layer.of(layer.software()).with(layer.machine()) : layer;
        estate.virtual(called, keys.stream().distinct().toList(), host());
    }

    private MachineKey[] host() {
        return random.nextInt(3) == 0 ? new MachineKey[] {Estate.name("esx" + random.nextInt(2))} : new MachineKey[0];
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> sorted(List<JoinedStack> stacks) {
        return stacks.stream()
                .map(stack -> stack.layers() + " "
                        + stack.layers().stream().map(Layer::machine).toList())
                .sorted()
                .toList();
    }
}
