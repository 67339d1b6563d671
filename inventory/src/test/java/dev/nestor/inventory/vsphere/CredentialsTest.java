package dev.nestor.inventory.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @TempDir
    Path folder;

    @Test
    void readsANameAndAPasswordAsTheyAre() throws IOException {
        Credentials credentials = Credentials.fromFile(file("LAB\\auditor\n  p#ss = \"word\" \n# more\n", "rw-------"));

        assertThat(credentials.user()).isEqualTo("LAB\\auditor");
        assertThat(credentials.password()).isEqualTo("  p#ss = \"word\" ");
        assertThat(credentials).hasToString("LAB\\auditor");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----"})
    void aFileThatOthersMayReadIsRefused(String permissions) throws IOException {
        Path file = file("auditor\nsecret\n", permissions);

        assertThatThrownBy(() -> Credentials.fromFile(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("file of credentials `" + file + "` is open to other users of this machine: take their"
                        + " permissions away (`chmod 600`)");
    }

    @ParameterizedTest(name = "file {index}")
    @ValueSource(strings = {"", "\n", "auditor", "auditor\n\n", "\nsecret\n", "  \nsecret\n"})
    void aFileThatLacksOneIsRefusedAndNotRepeated(String content) throws IOException {
        Path file = file(content, "rw-------");

        assertThatThrownBy(() -> Credentials.fromFile(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("file of credentials `" + file
                        + "` does not have a name in its first line and a password in its" + " second");
    }

    @Test
    void aFileThatIsNoTextOrTooLongIsRefused() throws IOException {
        Path latin = file("", "rw-------");
        Files.write(latin, "auditor\npässword\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Credentials.fromFile(latin))
                .hasMessage("file of credentials `" + latin + "` is not in UTF-8");

        Path longer = file("x".repeat(5_000), "rw-------");
        assertThatThrownBy(() -> Credentials.fromFile(longer)).hasMessageContaining("is longer than 4096 bytes");
    }

    @Test
    void readsVariablesOfTheEnvironment() {
        Map<String, String> environment = Map.of("VSPHERE_USER", "auditor", "VSPHERE_PASSWORD", "secret", "EMPTY", " ");

        assertThat(Credentials.fromEnvironment(environment, "VSPHERE_USER", "VSPHERE_PASSWORD")
                        .password())
                .isEqualTo("secret");
        assertThatThrownBy(() -> Credentials.fromEnvironment(environment, "VSPHERE_USER", "EMPTY"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("variable `EMPTY` of the environment is not set");
        assertThatThrownBy(() -> Credentials.fromEnvironment(environment, "VSPHERE_NAME", "VSPHERE_PASSWORD"))
                .hasMessage("variable `VSPHERE_NAME` of the environment is not set");
    }

    private Path file(String content, String permissions) throws IOException {
        Path file = Files.createTempFile(folder, "credentials", "");
        Files.writeString(file, content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
