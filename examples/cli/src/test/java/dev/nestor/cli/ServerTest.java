package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.nestor.spi.document.AssessmentDocument;
import dev.nestor.spi.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    @TempDir
    private Path folder;

    @Test
    void aServerIsReadWhileItRuns() throws IOException {
        try (LabServer server = new LabServer()) {
            CommandLineRun run = CommandLineRun.real(
                    "assess", server.address(), "--account", account("reader"), "--purpose", "test");

            assertThat(run.stdout()).contains("level 1 │ vmware/esxi@7.x", "level 0 │ vmware/esxi@8.0 U3e");
            assertThat(run.exit()).isNotEqualTo(3);
            assertThat(run.stdout() + run.stderr()).doesNotContain("hunter2");
        }
    }

    @Test
    void aServerOfAFleetIsAskedOnce() throws IOException {
        try (LabServer server = new LabServer()) {
            CommandLineRun run = CommandLineRun.real("fleet", server.address(), "--account", account("reader"));

            assertThat(AssessmentDocument.read(Json.parse("line", run.stdout())).machines())
                    .containsExactly("esx01.lab.example", "nested-esxi-01");
            assertThat(server.logins()).isEqualTo(1);
        }
    }

    @Test
    void aServerThatDoesNotLetInCostsItselfOnly() throws IOException {
        try (LabServer server = new LabServer()) {
            CommandLineRun run = CommandLineRun.real("assess", server.address(), "--account", account("guest"));

            assertThat(run.stderr())
                    .isEqualTo("nestor: cannot read `" + server.address() + "`: `" + server.address()
                            + "/sdk` does not let `guest` in: the name or the password is wrong\n");
            assertThat(run.exit()).isEqualTo(3);
        }
    }

    @Test
    void anAccountIsNeededAndNoPasswordGoesThroughANetworkAsItIs() {
        assertThat(CommandLineRun.real("assess", "https://vcenter.example.org").stderr())
                .isEqualTo("nestor: variable `NESTOR_VSPHERE_USER` of the environment is not set\n");
        assertThat(CommandLineRun.real("fleet", "http://vcenter.example.org", "--account", account("reader"))
                        .stderr())
                .contains("http://vcenter.example.org");
    }

    private String account(String user) {
        try {
            Path file = Files.writeString(folder.resolve(user), user + "\nhunter2\n");
            assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix"))
                    .isTrue();
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"))
                    .toString();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
