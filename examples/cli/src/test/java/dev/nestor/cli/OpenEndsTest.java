package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Verdict;
import dev.nestor.spi.document.AssessmentDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody says of the ends of stacks, and what the user says instead. */
class OpenEndsTest {

    @TempDir
    private Path folder;

    @Test
    void aMachineOfWhichNobodySaysWhatRunsInItIsNotTakenForAGuest() throws IOException {
        String lab = file("lab.txt", """
                acme-inventory
                host acme/anvil@3.0 anvil01 11111111-2222-3333-4444-555555555555
                vm unknown/unknown secretive 00 anvil01
                """);
        CommandLineRun run = fleet(lab);

        assertThat(Documents.of(run.stdout()).get(0).stack()).containsExactly("acme/anvil@3.0", "unknown/unknown");
        assertThat(run.stderr())
                .contains(
                        "what runs in 1 machine is not known: name it with `--inside [MACHINE=]PRODUCT[@VERSION]`",
                        "1 stack: 1 unknown");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void aNestedHostDoesNotPassForHardwareBelowAGuest() throws IOException {
        String lab = file("lab.txt", """
                acme-inventory
                nested acme/forge@1.5 forge01 11111111-2222-3333-4444-555555555555
                vm guest/debian web 00 forge01
                """);
        CommandLineRun run = fleet(lab);

        assertThat(Documents.of(run.stdout()))
                .extracting(AssessmentDocument::stack)
                .containsExactly(
                        List.of("unknown/unknown", "acme/forge@1.5"),
                        List.of("unknown/unknown", "acme/forge@1.5", "guest/debian"));
        assertThat(Documents.of(run.stdout()))
                .extracting(AssessmentDocument::verdict)
                .containsOnly(Verdict.UNKNOWN);
    }

    @Test
    void ofHostsAloneEachIsAskedAbout() throws IOException {
        String hosts = file("hosts.txt", """
                acme-inventory
                host acme/anvil@3.0 anvil01 11111111-2222-3333-4444-555555555555
                nested acme/forge@1.5 forge01 11111111-2222-3333-4444-555555555556
                """);
        CommandLineRun run = CommandLineRun.acme("assess", hosts, "--format", "json");

        assertThat(Documents.of(run.stdout()).get(0).stack()).containsExactly("acme/anvil@3.0");
        assertThat(run.stderr()).contains("forge01` is a virtual machine: name what it runs on with `--on");
        assertThat(Documents.of(CommandLineRun.acme("assess", hosts, "--format", "json", "--on", "acme/anvil@2.0")
                        .stdout()))
                .extracting(AssessmentDocument::stack)
                .contains(List.of("acme/anvil@2.0", "acme/forge@1.5"));
    }

    @Test
    void whatRunsInsideMayBeNamed() throws IOException {
        String lab = file("lab.txt", """
                acme-inventory
                host acme/anvil@3.0 anvil01 11111111-2222-3333-4444-555555555555
                vm unknown/unknown One 00 anvil01
                vm unknown/unknown other=two 00 anvil01
                vm acme/forge@1.0 three 00 anvil01
                """);
        CommandLineRun run = fleet(lab, "--inside", "acme/forge@1.5", "--inside", "other=two=guest/debian@12");

        assertThat(Documents.of(run.stdout()))
                .extracting(document -> document.stack().get(1))
                .containsExactly("acme/forge@1.5", "guest/debian@12", "acme/forge@1.0");
        assertThat(Documents.of(run.stdout()).get(0).machines()).containsExactly("anvil01", "One");
        assertThat(fleet(lab, "--inside", "three=guest/debian").stdout())
                .contains("[\"acme/anvil@3.0\",\"guest/debian\"]");
    }

    @Test
    void aMachineThatIsNotThereCannotBeNamed() throws IOException {
        CommandLineRun run = fleet(
                file("hosts.txt", AcmeLab.HOSTS + AcmeLab.MACHINES.substring(15)), "--inside", "wev=guest/debian");

        assertThat(run.stderr()).contains("no machine is called `wev`, and `--inside` says what runs in it");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void aFactReachesTheStacksThatHaveItsLevel() throws IOException {
        String[] files = {file("machines.txt", AcmeLab.MACHINES), file("hosts.txt", AcmeLab.HOSTS)};
        CommandLineRun run = fleet(files[0], files[1], "--fact", "2.memory=8 GiB");

        assertThat(Documents.of(run.stdout())).hasSize(3);
        assertThat(fleet(files[0], files[1], "--fact", "3.memory=8 GiB").stderr())
                .contains("no stack has a level 3, the highest is 2: `--fact 3.memory=8 GiB`");
    }

    private static CommandLineRun fleet(String... arguments) {
        return CommandLineRun.acme(
                Stream.concat(Stream.of("fleet"), Stream.of(arguments)).toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
