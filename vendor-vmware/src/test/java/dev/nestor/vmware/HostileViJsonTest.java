package dev.nestor.vmware;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Run again with {@code -Dnestor.seed=N} to repeat a failure. */
class HostileViJsonTest {

    private static final int ROUNDS = 2_000;

    private final ViJsonReader reader = new ViJsonReader();

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "''                       | `lab/vms.json` line 1, column 1: document is empty",
                "[]                       | `lab/vms.json` line 1, column 1: expected object, found array",
                "{}                       | `lab/vms.json` has neither `virtualMachines` nor `hostSystems`, and is no `VirtualMachineConfigInfo`",
                "{\"virtualMachines\":7}  | `lab/vms.json` line 1, column 20, `/virtualMachines`: expected array, found number",
                "{\"virtualMachines\":[   | `lab/vms.json` line 1, column"
            })
    void whatIsNoListIsRefusedWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> Readings.of(reader, "lab/vms.json", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void whatIsKeptInMemoryIsBounded() {
        byte[] list = "{\"virtualMachines\":[".getBytes(UTF_8);

        assertThatThrownBy(() -> Readings.of(reader, "vms.json", new Endless(list, "     ".getBytes(UTF_8))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("document is larger than 67108864 bytes");
        assertThatThrownBy(() -> Readings.of(reader, "vms.json", new Endless(list, "null,".getBytes(UTF_8))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("document has more than 4000000 tokens");
    }

    @Test
    void damagedFilesAreReadOrRefusedButNeverCrash() throws IOException {
        long seed = Long.getLong("nestor.seed", System.nanoTime());
        System.out.println("nestor.seed=" + seed);
        Random random = new Random(seed);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] whole = Readings.bytes(random.nextBoolean() ? "/vi/vms.json" : "/vi/hosts.json");
            byte[] damaged = Damage.to(whole, random);
            reader.recognizes(damaged);
            read += Damage.isRead(reader, "vms.json", damaged, "seed %d, round %d".formatted(seed, round)) ? 1 : 0;
        }
        assertThat(read).as("files read with seed %d", seed).isGreaterThan(ROUNDS / 20);
    }
}
