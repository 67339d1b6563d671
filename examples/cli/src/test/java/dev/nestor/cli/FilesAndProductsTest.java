package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesAndProductsTest {

    @TempDir
    private Path folder;

    @Test
    void areNotMixed() throws IOException {
        Path file = Files.writeString(folder.resolve("lab.json"), "{}");
        CommandLineRun run = CommandLineRun.acme("assess", "acme/anvil@2.0", file.toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.stderr())
                .isEqualTo("nestor: `" + file + "` is a file and `acme/anvil@2.0` a product: name what a file's machine"
                        + " runs on with `--on`\n");
    }

    @Test
    void areToldApartBehindOn() throws IOException {
        Path file = Files.writeString(
                folder.resolve("lab.json"),
                "{ \"format\": \"nestor/stack/1\", \"layers\": [ { \"product\": \"acme/anvil@1.0\" } ] }");
        CommandLineRun behind =
                CommandLineRun.acme("assess", "--format", "json", "--on", "acme/anvil@2.0", file.toString());
        CommandLineRun before =
                CommandLineRun.acme("assess", "--format", "json", file.toString(), "--on", "acme/anvil@2.0");
        assertThat(behind.stdout()).contains("acme/anvil@2.0").contains("acme/anvil@1.0");
        assertThat(behind).isEqualTo(before);
    }

    @Test
    void aFileThatIsNotThereCostsItselfOnly() throws IOException {
        Path file = Files.writeString(
                folder.resolve("lab.json"),
                "{ \"format\": \"nestor/stack/1\", \"layers\": [ { \"product\": \"acme/anvil@2.0\" } ] }");
        Path absent = folder.resolve("absent.json");
        CommandLineRun run = CommandLineRun.acme("assess", file.toString(), absent.toString());
        assertThat(run.stdout()).contains("not-nested");
        assertThat(run.stderr()).isEqualTo("nestor: no such file: `" + absent + "`\n");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void whatIsMissingInAFolderIsAFileAndNoProduct() throws IOException {
        assertThat(Path.of("src")).isDirectory();
        assertThat(CommandLineRun.acme("assess", "src/esxi-lab").stderr())
                .startsWith("nestor: no such file, and no product that a plugin knows: `src/esxi-lab`");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone"));
        assertThat(CommandLineRun.acme("assess", link.toString()).exit()).isEqualTo(3);
    }

    @Test
    void controlCharactersNeverReachTheTerminal() throws IOException {
        Path file = Files.writeString(
                folder.resolve("evil.inventory"), "acme-inventory\nguest debian evil\u001b]0;owned\u0007\u009b31m\n");
        CommandLineRun run = CommandLineRun.acme("assess", file.toString(), "acme/\u001b[31manvil");
        assertThat(run.stdout()).isEmpty();
        assertThat(run.stderr())
                .contains("nestor: name of a layer has characters that cannot be shown\n")
                .doesNotContain("\u001b", "\u0007", "\u009b");
    }

    @Test
    void factsMayBeStatedOnceAndMustNotContradict() {
        String[] stack = {"assess", "acme/anvil@2.0", "acme/forge@1.5"};
        CommandLineRun twice =
                CommandLineRun.acme(stack[0], stack[1], stack[2], "--fact", "1.memory=1GiB", "--fact", "1.memory=2GiB");
        CommandLineRun contradicting = CommandLineRun.acme(
                stack[0], stack[1], stack[2], "--fact", "0.cpu.vendor=intel", "--fact", "1.cpu.vendor=amd");
        assertThat(twice.exit()).isEqualTo(3);
        assertThat(twice.stderr()).isEqualTo("nestor: fact is stated twice: `1.memory=1GiB` and `1.memory=2GiB`\n");
        assertThat(contradicting.exit()).isEqualTo(3);
        assertThat(contradicting.stderr())
                .isEqualTo(
                        "nestor: `cpu.vendor` is `intel` in one layer and `amd` in another, but a virtual machine has"
                                + " the processor of the hardware\n");
    }
}
