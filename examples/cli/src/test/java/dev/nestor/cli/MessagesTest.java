package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x07, 0x0A, 0x1B, 0x7F, 0x9B, 0xAD, 0x200B, 0x200F, 0x2028, 0x2029, 0x202E, 0x2066, 0xFEFF, 0xE0041,
                0xD83D
            })
    void aLetterThatNobodySeesIsShownAsAQuestionMark(int letter) {
        assertThat(said("`lab" + Character.toString(letter) + "xmv`")).isEqualTo("nestor: `lab?xmv`\n");
    }

    @Test
    void lettersOfAnyScriptAreShown() {
        assertThat(said("`Büro-実験室-🦉`")).isEqualTo("nestor: `Büro-実験室-🦉`\n");
    }

    @Test
    void aSentenceEndsBeforeItFillsTheScreen() {
        assertThat(said("x".repeat(2_000))).isEqualTo("nestor: " + "x".repeat(2_000) + "\n");
        assertThat(said("x".repeat(2_001))).isEqualTo("nestor: " + "x".repeat(1_999) + "…\n");
        assertThat(said("x".repeat(1_998) + "🦉🦉")).isEqualTo("nestor: " + "x".repeat(1_998) + "…\n");
    }

    @Test
    void aTitleStaysOnItsLineAndReadsFromLeftToRight() throws IOException {
        String stack = "{\"format\":\"nestor/stack/1\",\"layers\":[{\"product\":\"acme/anvil@3.0\"}]}";
        Path torn = Files.writeString(folder.resolve("a\nb.json"), stack);
        Path turned = Files.writeString(folder.resolve("gpj\u202e.json"), stack);
        CommandLineRun run = CommandLineRun.acme("assess", torn.toString(), turned.toString());

        assertThat(run.stdout()).contains(folder + "/a?b.json", folder + "/gpj?.json");
    }

    @Test
    void anEmptyArgumentIsToldSo() {
        assertThat(CommandLineRun.acme("assess", "").stderr()).isEqualTo("nestor: an argument is empty\n");
        assertThat(CommandLineRun.acme("fleet", "acme.txt", "--output", "").stderr())
                .isEqualTo("nestor: an argument is empty\n");
        assertThat(CommandLineRun.acme("").exit()).isEqualTo(3);
        assertThat(CommandLineRun.acme("fleet", "acme.txt", "--output=").stderr())
                .isEqualTo("nestor: the value of `--output` is empty\n");
        assertThat(CommandLineRun.acme("assess", "acme/anvil", "--inside=").stderr())
                .isEqualTo("nestor: the value of `--inside` is empty\n");
    }

    private static String said(String sentence) {
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        new Messages(stderr, false).say(sentence);
        return stderr.toString(StandardCharsets.UTF_8);
    }
}
