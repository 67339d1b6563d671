package dev.nestor.microsoft.hyperv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.spi.inventory.Reading;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Run again with {@code -Dnestor.seed=N} to repeat a failure. */
class DamagedFilesTest {

    private static final int ROUNDS = 2_000;
    private static final List<String> FILES = List.of(
            "get-vm-windows-powershell.json",
            "get-vmprocessor.json",
            "get-vmnetworkadapter.json",
            "get-computerinfo.json",
            "collected.json",
            "wishes.json",
            "desk.7b",
            "compute-system.json");
    private static final List<String> SPICES =
            List.of("\"", "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", "true", "{}", "[]", "\"${x}\"", "\0");

    @Test
    void aValueThatCannotBeIsShownOnOneLineAndShortened() {
        String text = "[9`\\n" + "x".repeat(5_000);
        String vm = "[{\"Name\": \"lab\", \"Id\": \"6e9c1d2f-0a3b-4c5d-8e7f-102132435465\", \"Version\": \"" + text
                + "\", \"ProcessorCount\": 2, \"MemoryStartup\": 1073741824, \"State\": 3, \"Generation\": 2}]";

        assertThat(Reads.read(new HyperVReader(), "lab.json", vm).problems())
                .contains(
                        "`lab.json` line 1, column 75, `/0/Version`: fact `hyperv.configurationVersion`: impossible value `[9??"
                                + "x".repeat(56) + "…`");
    }

    @Test
    void theNamesThatLeadToAFactAreShownOnOneLineAndShortened() {
        String collected = Reads.text("collected.json").replace("ComputerInfo", "Info`\\n" + "x".repeat(5_000));

        Reading reading = Reads.read(new HyperVReader(), "lab.json", collected);

        assertThat(Reads.layer(reading, 0).machine().origin("architecture"))
                .hasValue("lab.json at /Info??" + "x".repeat(193) + "…");
    }

    @Test
    void damagedFilesAreReadOrRefusedButNeverCrash() {
        long seed = Long.getLong("nestor.seed", System.nanoTime());
        System.out.println("nestor.seed=" + seed);
        Random random = new Random(seed);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String name = FILES.get(random.nextInt(FILES.size()));
            byte[] damaged = damage(Reads.fixture(name), random);
            int[] outcome = {0};
            assertThatCode(() -> outcome[0] = readOrRefuse(damaged))
                    .as("%s, seed %d, round %d", name, seed, round)
                    .doesNotThrowAnyException();
            read += outcome[0];
        }
        assertThat(read).as("files read with seed %d", seed).isBetween(ROUNDS / 20, ROUNDS - 1);
    }

    @Test
    void aFileWithoutEndIsRefusedAtTheBound() {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream("{ \"VMId\": 1,".getBytes(StandardCharsets.UTF_8)), new Blanks());

        assertThatThrownBy(() -> Reading.of(
                        new HyperVReader(), "lab.json", endless, Reads.KNOWLEDGE.catalogue(), Reads.KNOWLEDGE.facts()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("larger than 67108864 bytes");
    }

    @Test
    void aFileThatIsTooDeepIsRefusedAtTheBound() {
        byte[] deep = ("{ \"VMId\": " + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Reads.read(new HyperVReader(), "lab.json", deep))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64");
    }

    private static int readOrRefuse(byte[] content) {
        HyperVReader reader = new HyperVReader();
        reader.recognizes(content);
        try {
            Reading reading = Reads.read(reader, "lab.json", content);
            reading.problems().forEach(DamagedFilesTest::assertOneLine);
            reading.notes().forEach(DamagedFilesTest::assertOneLine);
            return 1;
        } catch (IllegalArgumentException refused) {
            assertOneLine(String.valueOf(refused.getMessage()));
            return 0;
        }
    }

    private static void assertOneLine(String message) {
        assertThat(message.lines()).hasSize(1);
    }

    private static byte[] damage(byte[] content, Random random) {
        int at = random.nextInt(content.length);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(content, at);
            case 1 -> replaced(content, at, at + 1, String.valueOf((char) (32 + random.nextInt(95))));
            case 2 -> replaced(content, at, Math.min(content.length, at + random.nextInt(40)), "");
            default -> valueReplaced(content, random);
        };
    }

    // In place of a value, a spice leaves most files in the form of JSON.
    private static byte[] valueReplaced(byte[] content, Random random) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int colon = text.indexOf(": ", random.nextInt(text.length()));
        int end = colon < 0 ? -1 : text.indexOf('\n', colon);
        String spice = SPICES.get(random.nextInt(SPICES.size()));
        return end < 0 ? replaced(content, 0, 0, spice) : replaced(content, colon + 2, end, spice + ",");
    }

    private static byte[] replaced(byte[] content, int from, int until, String by) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return (text.substring(0, from) + by + text.substring(until)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static final class Blanks extends InputStream {

        @Override
        public int read() {
            return ' ';
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            Arrays.fill(target, offset, offset + length, (byte) ' ');
            return length;
        }
    }
}
