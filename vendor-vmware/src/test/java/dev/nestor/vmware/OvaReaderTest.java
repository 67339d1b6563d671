package dev.nestor.vmware;

import static dev.nestor.vmware.Readings.only;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.Reading;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Run again with {@code -Dnestor.seed=N} to repeat a failure. */
class OvaReaderTest {

    private static final int ROUNDS = 2_000;
    private static final String LONG = "appliance-".repeat(12) + "lab.ovf";

    private final OvaReader reader = new OvaReader();

    @Test
    void recognizesAnArchiveByItsMembers() {
        assertThat(reader.format()).isEqualTo("OVA");
        assertRecognized(new TarBuilder().file("lab.ovf", OvfText.esxi("")));
        assertRecognized(new TarBuilder().gnuFile(LONG, new byte[9]));
        assertRecognized(new TarBuilder().paxFile(LONG, new byte[9]));
        assertRecognized(new TarBuilder().file("._lab.ovf", "shadow").file("LAB.OVF", ""));
        assertRecognized(new TarBuilder().member('5', "lab/", new byte[0]).file("lab/lab.mf", "SHA256(lab.ovf)= 00"));
        assertRecognized(
                new TarBuilder().file("lab-disk1.vmdk", new byte[64 << 10]).file("lab.ovf", ""));
    }

    @Test
    void recognizesNoOtherArchiveAndNothingElse() {
        assertThat(reader.recognizes(new byte[0])).isFalse();
        assertThat(reader.recognizes(new byte[512])).isFalse();
        assertThat(reader.recognizes("x".repeat(8192).getBytes(UTF_8))).isFalse();
        assertThat(reader.recognizes(new TarBuilder().file("notes.txt", "hello").end()))
                .isFalse();
        assertThat(reader.recognizes(
                        new TarBuilder().member('5', "lab.ovf", new byte[0]).end()))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"-0000000001\0", "many bytes..", "\0\0\0\0\0\0\0\0\0\0\0-"})
    void anArchiveWithAMemberOfImpossibleSizeIsKnownAndRefused(String size) {
        byte[] descriptor = new TarBuilder()
                .header('0', "lab.ovf", size.getBytes(UTF_8), "ustar\00000")
                .content(new byte[9])
                .end();
        byte[] disk = new TarBuilder()
                .header('0', "lab.vmdk", size.getBytes(UTF_8), "ustar\00000")
                .content(new byte[9])
                .end();

        assertThat(reader.recognizes(descriptor)).isTrue();
        assertThat(reader.recognizes(disk)).isTrue();
        assertThatThrownBy(() -> read("lab.ova", descriptor))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`lab.ova` has a member of impossible size: `lab.ovf`");
        assertThatThrownBy(() -> read("lab.ova", disk))
                .hasMessage("`lab.ova` has a member of impossible size: `lab.vmdk`");
    }

    @Test
    void anArchiveIsKnownThoughTheNameOfItsFirstMemberGoesOnBehindItsBeginning() throws IOException {
        String name = "a/".repeat(20_000) + "lab.ovf";
        byte[] content = OvfText.esxi("").getBytes(UTF_8);

        assertRecognized(new TarBuilder().gnuFile(name, content));
        assertRecognized(new TarBuilder().paxFile(name, content));
        assertThat(only(read("lab.ova", new TarBuilder().gnuFile(name, content).end()))
                        .layer()
                        .origin())
                .hasValue("lab.ova!lab.ovf line 8");
        assertRecognized(new TarBuilder().gnuFile("a/".repeat(60_000) + "lab.ovf", content));
        assertThatThrownBy(() -> read(
                        "lab.ova",
                        new TarBuilder()
                                .gnuFile("a/".repeat(60_000) + "lab.ovf", content)
                                .end()))
                .hasMessage("`lab.ova` has a name or attributes longer than 64 KiB");
    }

    @Test
    void readsTheDescriptorAndNamesItBehindItsArchive() throws IOException {
        Reading reading = read(
                "lab.ova",
                new TarBuilder()
                        .file("room.ovf", Readings.bytes("/ovf/training-room.ovf"))
                        .file("second.ovf", OvfText.esxi(""))
                        .end());

        assertThat(reading.machines()).hasSize(3);
        assertThat(reading.machines().get(0).layer().origin()).hasValue("lab.ova!room.ovf line 19");
        assertThat(reading.notes()).first().asString().startsWith("`room.ovf` line 65: ");
    }

    @Test
    void readsADescriptorBehindDisksAndShadows() throws IOException {
        Reading reading = read(
                "lab.ova",
                new TarBuilder()
                        .file("lab-disk1.vmdk", new byte[100_000])
                        .file("._lab.ovf", "shadow of a Mac")
                        .member('5', "folder.ovf", new byte[0])
                        .paxFile(LONG, OvfText.esxi("").getBytes(UTF_8))
                        .end());

        assertThat(only(reading).layer()).hasToString("vmware/esxi@8.x");
        assertThat(only(reading).layer().origin()).hasValue("lab.ova!" + LONG + " line 8");
    }

    @Test
    void aNameThatNoFileHasIsShownByItsEnd() throws IOException {
        String name = "x".repeat(60_000) + "lab.ovf";
        Reading reading = read(
                "lab.ova",
                new TarBuilder()
                        .gnuFile(name, OvfText.esxi(OvfText.memory("4", "lots")).getBytes(UTF_8))
                        .end());

        String shown = "lab.ova!…" + "x".repeat(248) + "lab.ovf";
        assertThat(only(reading).layer().origin()).hasValue(shown + " line 8");
        assertThat(reading.problems()).first().asString().startsWith("`" + shown + "` line ");
    }

    @Test
    void whatComesBehindTheDescriptorIsNotLookedAt() throws IOException {
        byte[] archive = new TarBuilder()
                .file("lab.ovf", OvfText.esxi(""))
                .file("disk.vmdk", new byte[9999])
                .unended();

        assertThat(only(read("lab.ova", Arrays.copyOf(archive, archive.length - 5000)))
                        .layer())
                .hasToString("vmware/esxi@8.x");
    }

    @Test
    void theWitnessIsToldByTheNameOfItsArchive() throws IOException {
        byte[] archive = new TarBuilder().file("esx.ovf", OvfText.esxi("")).end();

        Reading reading = read("/depot/VMware-VirtualSAN-Witness-8.0U3-24022510.ova", archive);
        assertThat(only(reading).layer()).hasToString("vmware/vsan-witness@8.x");
        assertThat(reading.notes())
                .singleElement()
                .asString()
                .endsWith("by the name of its file `VMware-VirtualSAN-Witness-8.0U3-24022510.ova`");
        assertThat(only(read("Nested_ESXi8.0u3_Appliance_Template_v1.ova", archive))
                        .layer())
                .hasToString("vmware/esxi@8.x");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"../../etc/lab.ovf", "/etc/lab.ovf", "..\\lab.ovf"})
    void namesThatLeadOutsideAreToldAndDoNoHarm(String name) throws IOException {
        Reading reading =
                read("lab.ova", new TarBuilder().file(name, OvfText.esxi("")).end());

        assertThat(only(reading).layer().origin()).hasValue("lab.ova!lab.ovf line 8");
        assertThat(reading.notes())
                .containsExactly("a member would be written outside the folder it is unpacked in: `" + name + "`");
    }

    @Test
    void aNameThatCouldDrawLinesOfItsOwnIsTold() throws IOException {
        Reading reading = read(
                "lab.ova",
                new TarBuilder().file("a\u001b[2J\n.ovf", OvfText.esxi("")).end());

        assertThat(only(reading).layer().origin()).hasValue("lab.ova!a?[2J?.ovf line 8");
    }

    @Test
    void anArchiveWithoutADescriptorIsRefused() {
        assertThatThrownBy(() ->
                        read("lab.ova", new TarBuilder().file("lab.mf", "").end()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`lab.ova` holds no `.ovf` descriptor");
    }

    @Test
    void anArchiveThatEndsInItsDescriptorKeepsTheMachinesBefore() throws IOException {
        byte[] archive = new TarBuilder()
                .file("room.ovf", Readings.bytes("/ovf/training-room.ovf"))
                .unended();
        Reading reading = read("lab.ova", Arrays.copyOf(archive, 512 + 2600));

        assertThat(only(reading).layer().name()).hasValue("Prüfstand 실험 1");
        assertThat(reading.problems()).containsExactly("`lab.ova` is cut off in the middle of member `room.ovf`");
        assertThatThrownBy(() -> read("lab.ova", Arrays.copyOf(archive, 600)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`lab.ova` is cut off in the middle of member `room.ovf`");
    }

    @Test
    void damagedArchivesAreReadOrRefusedButNeverCrash() throws IOException {
        long seed = Long.getLong("nestor.seed", System.nanoTime());
        System.out.println("nestor.seed=" + seed);
        Random random = new Random(seed);
        byte[] whole = new TarBuilder()
                .gnuFile("x".repeat(150) + ".mf", new byte[700])
                .paxFile(LONG, OvfText.esxi("").getBytes(UTF_8))
                .end();
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = Damage.to(whole, random);
            reader.recognizes(damaged);
            read += Damage.isRead(reader, "lab.ova", damaged, "seed %d, round %d".formatted(seed, round)) ? 1 : 0;
        }
        assertThat(read).as("files read with seed %d", seed).isGreaterThan(ROUNDS / 20);
    }

    private void assertRecognized(TarBuilder archive) {
        byte[] content = archive.end();
        assertThat(reader.recognizes(Arrays.copyOf(content, Math.min(content.length, InventoryReader.PREFIX_LENGTH))))
                .isTrue();
    }

    private Reading read(String source, byte[] archive) throws IOException {
        return Readings.of(reader, source, archive);
    }
}
