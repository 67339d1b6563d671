package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nestor.spi.json.Json;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class AssessFilesTest {

    @TempDir
    private Path folder;

    @Test
    void readsAStack() {
        CommandLineRun run = CommandLineRun.acme("assess", file("workshop.json"));
        assertThat(run.lines()).first().asString().startsWith("! ready-with-conditions for training");
        assertThat(run.stdout())
                .contains("│ acme/forge@1.5", "forge-01 │")
                .contains("acme.heat low; memory 8 GiB; vm.hardwareVirtualization true");
        assertThat(run.exit()).isZero();
    }

    @Test
    void optionsOverruleTheFile() {
        CommandLineRun run = CommandLineRun.acme(
                "assess", file("workshop.json"), "--purpose", "production", "--fact", "1.memory=2GiB");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.stdout()).contains("for production, as of", "memory 2 GiB", "✗ blocked");
    }

    @Test
    void readsAStackFromStandardInput() throws IOException {
        String stack = Files.readString(Path.of(file("workshop.json")));
        assertThat(CommandLineRun.acmeReading(stack, "assess", "-").exit()).isZero();
        assertThat(CommandLineRun.acmeReading("\uFEFF" + stack, "assess", "-").exit())
                .isZero();
    }

    @Test
    void readsAStackThatPowerShellWrote() throws IOException {
        String stack = Files.readString(Path.of(file("workshop.json")));
        Path wide = Files.writeString(folder.resolve("wide.json"), "\uFEFF" + stack, StandardCharsets.UTF_16LE);
        assertThat(CommandLineRun.acme("assess", wide.toString()).exit()).isZero();
    }

    @Test
    void putsTheMachineOfAFileOnWhatIsNamed() {
        CommandLineRun run = CommandLineRun.acme(
                "assess", file("one.inventory"), "--on", "acme/anvil@3.0", "acme/anvil@2.0", "--purpose", "demo");
        assertThat(run.stdout())
                .contains("level 2 │ acme/forge@1.5", "level 1 │ acme/anvil@2.0", "level 0 │ acme/anvil@3.0");
        assertThat(run.stderr()).isEqualTo("nestor: `" + file("one.inventory") + "`: inventories are never complete\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void takesOnSeveralTimes() {
        CommandLineRun run = CommandLineRun.acme(
                "assess", "--on", "acme/anvil@3.0", "--on", "acme/anvil@2.0", "--purpose=demo", file("one.inventory"));
        assertThat(run.stdout()).contains("level 2 │ acme/forge@1.5", "level 0 │ acme/anvil@3.0");
    }

    @Test
    void asksWhatAVirtualMachineRunsOn() {
        CommandLineRun run = CommandLineRun.acme("assess", file("one.inventory"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.stdout()).isEmpty();
        assertThat(run.stderr())
                .endsWith("nestor: `" + file("one.inventory")
                        + "` is a virtual machine: name what it runs on with `--on PRODUCT[@VERSION]`\n");
    }

    @Test
    void takesAGuestAsItIs() {
        CommandLineRun run = CommandLineRun.acme("assess", file("guest.inventory"));
        assertThat(run.exit()).isZero();
        assertThat(run.stdout()).startsWith("not-nested").contains("level 0 │ guest/debian");
    }

    @Test
    void assessesEachMachineOfAFile() {
        CommandLineRun run = CommandLineRun.acme("assess", file("two.inventory"), "--on", "acme/anvil@2.0");
        assertThat(run.stdout())
                .contains("two.inventory: forge-01", "two.inventory: web-01", "not-ready", "not-nested");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void aBadInputCostsItselfOnly() {
        CommandLineRun run = CommandLineRun.acme(
                "assess", file("workshop.json"), file("broken.json"), file("guest.inventory"), "--format", "json");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(Json.parse("line", line)
                                .asObject()
                                .required("format")
                                .asText())
                        .isEqualTo("nestor/assessment/1"));
        assertThat(run.stderr()).contains("broken.json` line 3, column 1");
    }

    @Test
    void separatesTheTextsOfSeveralInputs() {
        CommandLineRun run = CommandLineRun.acme("assess", file("workshop.json"), file("guest.inventory"));
        assertThat(run.lines()).filteredOn(line -> line.startsWith("── ")).hasSize(2);
        assertThat(run.exit()).isZero();
    }

    @Test
    void saysWhereADocumentIsWrong() {
        assertWrong("broken.json", "line 3, column 1");
        assertWrong("no-layers.json", "line 1, column 41, `/layers`: stack has no layers");
        assertWrong(
                "something-else.json",
                "is of no format that is read here: a stack as JSON (`nestor/stack/1`), Acme inventory");
    }

    @Test
    void saysWhatAReaderCannotRead() {
        CommandLineRun run = CommandLineRun.acme("assess", file("nothing.inventory"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.stderr().lines())
                .containsExactly(
                        "nestor: `" + file("nothing.inventory") + "`: line cannot be read: `unreadable`",
                        "nestor: `" + file("nothing.inventory") + "`: inventories are never complete",
                        "nestor: `" + file("nothing.inventory") + "` has no machine that can be read");
    }

    @Test
    void survivesAReaderWithABug() {
        CommandLineRun run = CommandLineRun.acme("assess", file("bug.inventory"), file("workshop.json"));
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.stdout()).contains("ready-with-conditions");
        assertThat(run.stderr())
                .isEqualTo("nestor: internal error: java.lang.IllegalStateException: this reader has"
                        + " a bug; please report it with what you typed, `--debug` shows more\n");
        assertThat(CommandLineRun.acme("assess", file("bug.inventory"), "--debug")
                        .stderr())
                .contains("at dev.nestor.cli.AcmeInventory.read");
    }

    @Test
    @Timeout(10)
    void answersAtOnceWhereAFileIsHuge() throws IOException {
        Path zeros = folder.resolve("zeros.bin");
        try (RandomAccessFile file = new RandomAccessFile(zeros.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        CommandLineRun run = CommandLineRun.acme("assess", zeros.toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.stderr()).contains("zeros.bin` is of no format that is read here");
    }

    @Test
    void refusesFoldersEmptyFilesAndFilesItMayNotRead() throws IOException {
        assertThat(CommandLineRun.acme("assess", folder.toString()).stderr())
                .isEqualTo("nestor: `" + folder + "` is a directory: name the files in it\n");
        Path empty = Files.createFile(folder.resolve("empty.json"));
        assertThat(CommandLineRun.acme("assess", empty.toString()).stderr())
                .isEqualTo("nestor: `" + empty + "` is empty\n");
        assertThat(CommandLineRun.acme("assess", "-").stderr()).isEqualTo("nestor: standard input is empty\n");
        Path secret = Files.writeString(folder.resolve("secret.json"), "{}");
        assumeTrue(
                secret.toFile().setReadable(false) && !Files.isReadable(secret), "permissions do not bind this user");
        assertThat(CommandLineRun.acme("assess", secret.toString()).stderr())
                .isEqualTo("nestor: cannot read `" + secret + "`: permission denied\n");
    }

    private static void assertWrong(String name, String message) {
        CommandLineRun run = CommandLineRun.acme("assess", file(name));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.stdout()).isEmpty();
        assertThat(run.stderr())
                .hasLineCount(1)
                .startsWith("nestor: `" + file(name) + "` ")
                .contains(message);
    }

    private static String file(String name) {
        return Path.of(Objects.requireNonNull(AssessFilesTest.class.getResource("stacks/" + name))
                        .getPath())
                .toString();
    }
}
