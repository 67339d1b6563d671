package dev.nestor.vmware.vmx;

import static dev.nestor.vmware.vmx.VmxFixtures.bytes;
import static dev.nestor.vmware.vmx.VmxFixtures.named;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Run again with {@code -Dnestor.seed=N} to repeat a failure. */
class VmxFileMutationTest {

    private static final int ROUNDS = 3_000;
    private static final List<byte[]> FILES = List.of(
            bytes("workstation.vmx"),
            bytes("gsx-capitals.vmx"),
            bytes("esxi-host-was-virtual.vmx"),
            bytes("template.vmx"),
            named("虚拟机", "GBK", "GBK"),
            named("가상 머신", "windows-949-2000", "x-windows-949"),
            named("Prüfstand", "UTF-8", "UTF-16"));
    private static final List<String> SPICES = List.of(
            "\"", "=", "\r", "\n", "|", "|22", "|FF", "\0", "\u00FF\u00FE", ".encoding = \"UTF-7\"\n", "${", "`");

    @Test
    void damagedFilesAreReadOrRefusedButNeverCrash() {
        long seed = Long.getLong("nestor.seed", System.nanoTime());
        System.out.println("nestor.seed=" + seed);
        Random random = new Random(seed);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damage(FILES.get(random.nextInt(FILES.size())), random);
            read += assertReadOrRefused(damaged, "seed %d, round %d".formatted(seed, round));
        }
        assertThat(read).as("files read with seed %d", seed).isGreaterThan(ROUNDS / 2);
    }

    private static int assertReadOrRefused(byte[] content, String description) {
        int[] read = {0};
        assertThatCode(() -> read[0] = use(content)).as(description).doesNotThrowAnyException();
        return read[0];
    }

    private static int use(byte[] content) {
        VmxFile.looksLikeVmx(content);
        try {
            readAll(VmxFixtures.parse(content));
            return 1;
        } catch (VmxException refused) {
            assertOneLine(refused.getMessage());
            return 0;
        }
    }

    private static void readAll(VmxFile file) {
        for (VmxEntry entry : file.entries()) {
            assertThat(file.entry(entry.key())).contains(entry);
            assertReadOrExplained(file.text(entry.key()));
            assertReadOrExplained(file.flag(entry.key()));
            assertReadOrExplained(file.wholeNumber(entry.key(), 1, 1 << 20));
        }
        for (Cpuid cpuid : List.of(Cpuid.ofHost(file), Cpuid.ofGuest(file))) {
            List.of(cpuid.vendor(), cpuid.vmx(), cpuid.svm(), cpuid.hypervisorPresent());
        }
        file.problems().forEach(problem -> assertOneLine(problem.toString()));
    }

    private static void assertReadOrExplained(VmxValue<?> value) {
        assertThat(value.isAbsent()).isFalse();
        value.problem().ifPresent(problem -> assertOneLine(problem.toString()));
    }

    private static void assertOneLine(String message) {
        assertThat(message.lines()).hasSize(1);
    }

    private static byte[] damage(byte[] content, Random random) {
        byte[] damaged = content.clone();
        for (int times = 1 + random.nextInt(4); times > 0 && damaged.length > 0; times--) {
            int place = random.nextInt(damaged.length);
            damaged = switch (random.nextInt(4)) {
                case 0 -> Arrays.copyOf(damaged, place);
                case 1 -> joined(damaged, 0, place, spice(random), place, damaged.length);
                case 2 -> joined(damaged, 0, place, new byte[] {(byte) random.nextInt(256)}, place + 1, damaged.length);
                default -> joined(damaged, 0, place, new byte[0], place / 2, damaged.length);
            };
        }
        return damaged;
    }

    private static byte[] spice(Random random) {
        return SPICES.get(random.nextInt(SPICES.size())).getBytes(ISO_8859_1);
    }

    private static byte[] joined(byte[] content, int from, int until, byte[] between, int resume, int end) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(content, from, until - from);
        joined.write(between, 0, between.length);
        joined.write(content, resume, end - resume);
        return joined.toByteArray();
    }
}
