package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the file that a fleet is written to. */
class FleetOutputTest {

    private static final String LAB = """
            acme-inventory
            host acme/anvil@3.0 anvil01 00
            vm guest/debian web 00 anvil01
            """;

    @TempDir
    private Path folder;

    @Test
    void anInputIsNeverWrittenToByWhateverNameItIsCalled() throws IOException {
        Path lab = file("lab.txt", LAB);
        Path link = Files.createSymbolicLink(folder.resolve("link"), lab);
        Path twin = Files.createLink(folder.resolve("twin"), lab);
        Path detour = Files.createDirectory(folder.resolve("sub")).resolve("../lab.txt");

        for (Path output : new Path[] {lab, link, twin, detour}) {
            CommandLineRun run = fleet(lab, "--output", output);
            assertThat(run.stderr())
                    .isEqualTo("nestor: cannot write `" + output + "`: it is the input `" + lab + "`\n");
            assertThat(run.exit()).isEqualTo(3);
        }
        assertThat(lab).hasContent(LAB);
    }

    @Test
    void neitherIsTheFileOfAnOption() throws IOException {
        Path waivers = file("waivers.json", "{}");

        assertThat(fleet(file("lab.txt", LAB), "--waivers", waivers, "--output", waivers)
                        .stderr())
                .contains("it is the input `" + waivers + "`");
        assertThat(waivers).hasContent("{}");
    }

    @Test
    void whatWasThereStaysIfNoStackWasAssessed() throws IOException {
        Path output = file("fleet.jsonl", "of yesterday");
        Path bad = file("bad.jsonl", "{\"format\":\"nestor/stack/1\",\"layers\":[{\"product\":\"acme/anvul\"}]}\n");
        CommandLineRun run = fleet(bad, "--output", output);

        assertThat(output).hasContent("of yesterday");
        assertThat(run.stderr()).contains("1 stack: 1 not assessed", "nestor: `" + output + "` is left as it was\n");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(fleet(bad, "--output", folder.resolve("new")).stderr())
                .contains("nestor: `" + folder.resolve("new") + "` is not written\n");
        assertThat(names()).containsExactlyInAnyOrder("fleet.jsonl", "bad.jsonl");
    }

    @Test
    void whatCouldBeAssessedTakesItsPlaceBesideABadFile() throws IOException {
        Path output = file("fleet.jsonl", "of yesterday");
        CommandLineRun run = fleet(file("lab.txt", LAB), file("bad.txt", "what is this"), "--output", output);

        assertThat(Files.readAllLines(output)).hasSize(1);
        assertThat(run.stderr()).contains("bad.txt` is of no format").doesNotContain("is left as it was");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void aFleetOfHostsOnlyIsToldToHaveNoStack() throws IOException {
        Path output = file("fleet.jsonl", "of yesterday");
        Path hosts = file("hosts.txt", "acme-inventory\nhost acme/anvil@3.0 anvil01 00\n");
        CommandLineRun run = fleet(hosts, "--output", output);

        assertThat(run.stderr())
                .contains("nestor: no virtual machine is in `" + hosts + "`, so there is no stack;"
                        + " `nestor assess` takes hosts by themselves\n");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(output).hasContent("of yesterday");
    }

    @Test
    void whoMayReadTheFileMayStillReadItAfterwards() throws IOException {
        Path output = file("fleet.jsonl", "of yesterday");
        assumeTrue(Files.getFileStore(output).supportsFileAttributeView("posix"), "files have no permissions here");
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rw-r-----"));
        Path other = file("other", "");
        fleet(file("lab.txt", LAB), "--output", output);
        Path fresh = folder.resolve("fresh");
        fleet(folder.resolve("lab.txt"), "--output", fresh);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output)))
                .isEqualTo("rw-r-----");
        assertThat(Files.getPosixFilePermissions(fresh)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void aLinkStaysOneWhetherOrNotItLeadsSomewhere() throws IOException {
        Files.createDirectory(folder.resolve("store"));
        Path link = Files.createSymbolicLink(folder.resolve("fleet.jsonl"), Path.of("store/fleet.jsonl"));

        for (int run = 0; run < 2; run++) {
            fleet(file("lab.txt", LAB), "--output", link);
            assertThat(link).isSymbolicLink();
            assertThat(Files.readAllLines(folder.resolve("store/fleet.jsonl"))).hasSize(1);
        }
    }

    @Test
    void aPartThatSomebodyLeftBehindIsInNobodysWay() throws IOException {
        file(".fleet.jsonl." + ProcessHandle.current().pid() + ".part", "of a container that was killed");
        Path output = folder.resolve("fleet.jsonl");

        assertThat(fleet(file("lab.txt", LAB), "--output", output).exit()).isZero();
        assertThat(Files.readAllLines(output)).hasSize(1);
    }

    @Test
    void aFullDiskIsToldAndIsNoFaultOfTheInput() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "there is no full disk here");
        CommandLineRun run = fleet(file("lab.txt", LAB), "--output", full);

        assertThat(run.stderr()).endsWith("nestor: cannot write `/dev/full`: no space left on device\n");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(CommandLineRun.acme("fleet", "--help").stdout().replaceAll("\\s+", " "))
                .contains("4 internal error, or the answer cannot be written");
    }

    private static CommandLineRun fleet(Object... arguments) {
        return CommandLineRun.acme(Stream.concat(Stream.of("fleet"), Stream.of(arguments))
                .map(Object::toString)
                .toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String[] names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
        }
    }
}
