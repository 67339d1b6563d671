package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is told of a file is told what is wrong with it, and not only its name. */
class FileTroubleTest {

    @TempDir
    private Path folder;

    @AfterEach
    void mayBeDeleted() {
        folder.resolve("closed").toFile().setExecutable(true);
    }

    @Test
    void eachFailureOfAFileSystemHasWords() {
        assertThat(FileTrouble.reading(new NoSuchFileException("a"))).isEqualTo("there is no such file");
        assertThat(FileTrouble.writing(new NoSuchFileException("a"))).isEqualTo("there is no such folder");
        assertWords(new AccessDeniedException("a"), "permission denied");
        assertWords(new FileSystemLoopException("a"), "links lead to each other in a ring");
        assertWords(new DirectoryNotEmptyException("a"), "it is a folder that is not empty");
        assertWords(new NotDirectoryException("a"), "it is no folder");
        assertWords(new FileAlreadyExistsException("a"), "something of that name is there already");
        assertWords(new FileSystemException("a", null, "Read-only file system"), "read-only file system");
        assertWords(
                new FileSystemException("a", null, "Too many levels of symbolic links or unable to access"),
                "links lead to each other in a ring");
        assertWords(new FileSystemException("a"), "the file system refuses it");
        assertWords(new FileNotFoundException("lab (1).vmx (Permission denied)"), "permission denied");
        assertWords(new IOException("No space left on device"), "no space left on device");
        assertWords(new IOException("TLS is not spoken there"), "TLS is not spoken there");
    }

    @Test
    void anOutputInAFolderThatIsNotThereIsToldSo() throws IOException {
        Path output = folder.resolve("nowhere/fleet.jsonl");

        assertTold("cannot write `" + output + "`: there is no such folder", "fleet", lab(), "--output", output);
    }

    @Test
    void linksThatLeadInARingAreToldSo() throws IOException {
        Path ring = Files.createSymbolicLink(folder.resolve("ring"), Path.of("back"));
        Files.createSymbolicLink(folder.resolve("back"), ring);

        assertTold("cannot write `" + ring + "`: links lead to each other in a ring", "fleet", lab(), "--output", ring);
        assertTold("cannot read `" + ring + "`: links lead to each other in a ring", "assess", ring);
        assertTold("cannot read `" + ring + "`: links lead to each other in a ring", "fleet", ring);
    }

    @Test
    void aFileThatMayNotBeReadIsRefusedInTheSameWordsEverywhere() throws IOException {
        Path secret = lab();
        assumeTrue(
                secret.toFile().setReadable(false) && !Files.isReadable(secret), "permissions do not bind this user");

        String sentence = "cannot read `" + secret + "`: permission denied";
        assertTold(sentence, "assess", secret);
        assertTold(sentence, "fleet", secret);
        assertTold(sentence, "replay", secret);
        assertTold(sentence, "assess", "acme/anvil", "--waivers", secret);
    }

    @Test
    void aFileInAFolderThatMayNotBeEnteredIsNotTakenForAProduct() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path inside = closed.resolve("lab.json");
        assumeTrue(
                closed.toFile().setExecutable(false) && !Files.isExecutable(closed),
                "permissions do not bind this user");

        assertTold("cannot read `" + inside + "`: permission denied", "assess", inside);
        assertTold("cannot read `" + inside + "`: permission denied", "fleet", inside);
    }

    private static void assertWords(IOException failure, String words) {
        assertThat(FileTrouble.reading(failure)).isEqualTo(words);
        assertThat(FileTrouble.writing(failure)).isEqualTo(words);
    }

    private static void assertTold(String sentence, Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        CommandLineRun run = CommandLineRun.acme(words);

        assertThat(run.stderr().lines()).contains("nestor: " + sentence);
        assertThat(run.exit()).isEqualTo(3);
    }

    private Path lab() throws IOException {
        return Files.writeString(folder.resolve("lab.txt"), """
                acme-inventory
                host acme/anvil@3.0 anvil01 00
                vm guest/debian web 00 anvil01
                """);
    }
}
