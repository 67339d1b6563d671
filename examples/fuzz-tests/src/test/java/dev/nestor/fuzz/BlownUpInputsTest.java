package dev.nestor.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.nestor.inventory.vsphere.VSphereFuzzTest;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kept inputs with pieces that are there thousands of times. A fuzzer makes small inputs, and what grows faster than the
 * input, or fills the stack, shows in larger ones only.
 *
 * <p>Run again with {@code -Dnestor.seed=N} to repeat a failure, and with {@code -Dnestor.rounds=N} to look longer.
 */
class BlownUpInputsTest {

    private static final int ROUNDS = Integer.getInteger("nestor.rounds", 8);

    private interface FuzzTarget {
        void test(byte[] content) throws IOException;
    }

    /** A fuzz test, which is told apart by its name. */
    record Target(Class<?> type, String name, FuzzTarget fuzzTarget) {

        List<byte[]> inputs() throws IOException, URISyntaxException {
            String folder = type.getSimpleName() + "Inputs/" + name;
            Path path = new File(Objects.requireNonNull(type.getResource(folder), folder)
                            .toURI())
                    .toPath();
            try (Stream<Path> files = Files.list(path)) {
                // In an order that is the same everywhere, or a seed would mean nothing.
                return files.sorted().map(Target::bytes).toList();
            }
        }

        private static byte[] bytes(Path file) {
            try {
                return Files.readAllBytes(file);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Target> targets() {
        InventoryReaderFuzzTest readers = new InventoryReaderFuzzTest();
        DocumentFuzzTest documents = new DocumentFuzzTest();
        return List.of(
                new Target(InventoryReaderFuzzTest.class, "vmx", readers::vmx),
                new Target(InventoryReaderFuzzTest.class, "ovf", readers::ovf),
                new Target(InventoryReaderFuzzTest.class, "ova", readers::ova),
                new Target(InventoryReaderFuzzTest.class, "viJson", readers::viJson),
                new Target(InventoryReaderFuzzTest.class, "hyperV", readers::hyperV),
                new Target(InventoryReaderFuzzTest.class, "computeSystem", readers::computeSystem),
                new Target(InventoryReaderFuzzTest.class, "rvtoolsCsv", readers::rvtoolsCsv),
                new Target(InventoryReaderFuzzTest.class, "rvtoolsXlsx", readers::rvtoolsXlsx),
                new Target(InventoryReaderFuzzTest.class, "partsOfXlsx", readers::partsOfXlsx),
                new Target(InventoryReaderFuzzTest.class, "libvirt", readers::libvirt),
                new Target(DocumentFuzzTest.class, "json", documents::json),
                new Target(DocumentFuzzTest.class, "stack", documents::stack),
                new Target(VSphereFuzzTest.class, "answers", new VSphereFuzzTest()::answers));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void keepThePromises(Target target) throws IOException, URISyntaxException {
        long seed = Long.getLong("nestor.seed", System.nanoTime());
        System.out.println(target + " ran with -Dnestor.seed=" + seed);
        BlowUp blowUp = new BlowUp(new Random(seed));
        List<byte[]> inputs = target.inputs();
        assertTrue(inputs.size() > 1, "there are inputs to start from");
        for (int round = 0; round < ROUNDS; round++) {
            target.fuzzTarget().test(blowUp.of(inputs));
        }
    }
}
