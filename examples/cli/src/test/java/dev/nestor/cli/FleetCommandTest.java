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

class FleetCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesALineForEachStackInTheOrderOfTheFiles() throws IOException {
        CommandLineRun run = fleet(file("machines.txt", AcmeLab.MACHINES), file("hosts.txt", AcmeLab.HOSTS));

        assertThat(Documents.of(run.stdout()))
                .extracting(AssessmentDocument::stack)
                .containsExactly(
                        List.of("acme/anvil@3.0", "acme/forge@1.5", "guest/debian"),
                        List.of("acme/anvil@3.0", "acme/forge@1.5"),
                        List.of("unknown/unknown", "acme/forge@1.0"));
        assertThat(Documents.of(run.stdout()).get(0).machines()).containsExactly("anvil01", "lab-forge", "web");
        assertThat(run.stderr())
                .contains(
                        "machines.txt`: inventories are never complete",
                        "a host is taken for the virtual machine `lab-forge`, because both have the UUID",
                        "what 1 machine runs on is not known: name it with `--on PRODUCT[@VERSION]`",
                        "3 stacks: ");
        assertThat(Documents.of(run.stdout()).get(2).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void whatAFileCannotKnowIsSaidForAllOfThem() throws IOException {
        CommandLineRun run = fleet(
                file("machines.txt", AcmeLab.MACHINES), file("hosts.txt", AcmeLab.HOSTS), "--on", "acme/anvil@2.0");

        assertThat(Documents.of(run.stdout()))
                .extracting(AssessmentDocument::stack)
                .contains(List.of("acme/anvil@2.0", "acme/forge@1.0"));
        assertThat(run.stderr()).doesNotContain("is not known");
    }

    @Test
    void stacksMayComeAsJsonLines() throws IOException {
        String fleet = file("fleet.jsonl", """
                {"format":"nestor/stack/1","purpose":"training","layers":[{"product":"acme/anvil@3.0"},{"product":"guest/debian"}]}
                {"format":"nestor/stack/1","layers":[{"product":"acme/anvul@3.0"}]}

                {"format":"nestor/stack/1","layers":[{"product":"acme/anvil@2.0"},{"product":"guest/debian"}]}
                """);
        CommandLineRun run = fleet(fleet);

        assertThat(Documents.of(run.stdout()))
                .extracting(AssessmentDocument::verdict)
                .containsOnly(Verdict.NOT_NESTED);
        assertThat(run.stderr())
                .contains(
                        fleet + "` line 2, column 49, `/layers/0/product`: ",
                        "acme/anvul",
                        "3 stacks: 2 not-nested, 1 not assessed");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void aFileAppearsWhenItIsComplete() throws IOException {
        Path output = folder.resolve("fleet.jsonl");
        CommandLineRun run = fleet(
                file("machines.txt", AcmeLab.MACHINES),
                file("hosts.txt", AcmeLab.HOSTS),
                "--output",
                output.toString());

        assertThat(run.stdout()).isEmpty();
        assertThat(Documents.of(Files.readString(output))).hasSize(3);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("machines.txt", "hosts.txt", "fleet.jsonl");
        }
    }

    @Test
    void whatWasThereStaysIfNothingCanBeAssessed() throws IOException {
        Path output = folder.resolve("fleet.jsonl");
        Files.writeString(output, "of yesterday");
        CommandLineRun run = fleet(
                file("machines.txt", AcmeLab.MACHINES),
                file("stacks.jsonl", "{\"format\":\"nestor/stack/1\",\"layers\":[{\"product\":\"acme/anvil\"}]}"),
                "--output",
                output.toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.stderr()).contains("is an inventory and another file has stacks");
        assertThat(output).hasContent("of yesterday");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(3);
        }
    }

    @Test
    void aFileThatCannotBeReadCostsItselfAndIsToldOnce() throws IOException {
        CommandLineRun run = fleet(
                file("hosts.txt", AcmeLab.HOSTS),
                file("bad.txt", "what is this"),
                file("machines.txt", AcmeLab.MACHINES));

        assertThat(Documents.of(run.stdout())).hasSize(3);
        assertThat(run.stderr()).containsOnlyOnce("bad.txt` is of no format that is read here");
    }

    @Test
    void aStackThatCannotBeIsToldAndCounted() throws IOException {
        String lab = file("lab.txt", """
                acme-inventory
                host acme/anvil@3.0 anvil01 11111111-2222-3333-4444-555555555555
                host guest/debian debian01 564d7a3e-0c1b-1f2a-9b8c-2d4e6f8091a2
                vm guest/debian inside 00 debian01
                vm guest/debian web 00 anvil01
                """);
        CommandLineRun run = fleet(lab);

        assertThat(Documents.of(run.stdout()))
                .singleElement()
                .matches(document -> document.machines().equals(List.of("anvil01", "web")));
        assertThat(run.stderr())
                .contains("`inside` has no stack: guest `guest/debian` is not the highest layer", "1 not assessed");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void whereMachinesArePlacedByANameAloneIsToldOnceForEachHost() throws IOException {
        String machines = file("machines.txt", AcmeLab.MACHINES + "vm guest/debian shop 00 forge.lab\n");
        CommandLineRun run = fleet(machines, file("hosts.txt", AcmeLab.HOSTS));

        assertThat(run.stderr())
                .containsOnlyOnce("machines are placed on the host `anvil01` by the name `anvil01` alone, which"
                        + " another host may have too")
                .containsOnlyOnce("machines are placed on the host `lab-forge` by the name `forge.lab` alone");
    }

    @Test
    void manyHostsWithNothingButANameAreCounted() throws IOException {
        StringBuilder lab = new StringBuilder("acme-inventory\n");
        for (int i = 0; i < 13; i++) {
            lab.append("host acme/anvil@3.0 anvil%1$d 00\nvm guest/debian web%1$d 00 anvil%1$d\n".formatted(i));
        }
        CommandLineRun run = fleet(file("lab.txt", lab.toString()));

        assertThat(run.stderr())
                .contains("on the host `anvil9` by the name")
                .doesNotContain("on the host `anvil10`")
                .contains(
                        "machines are placed on 3 more hosts by a name alone, or by an id that does not say whose it is");
    }

    @Test
    void noFileIsAskedFor() {
        assertThat(CommandLineRun.acme("fleet").stderr()).contains("nothing is given to assess");
        assertThat(CommandLineRun.acme("fleet", "no-such-file").stderr()).contains("no such file: `no-such-file`");
    }

    private static CommandLineRun fleet(String... arguments) {
        return CommandLineRun.acme(
                Stream.concat(Stream.of("fleet"), Stream.of(arguments)).toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
