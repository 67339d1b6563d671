package dev.nestor.vmware.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchoTest {

    @ParameterizedTest
    @CsvSource({
        "vm.vmx, `vm.vmx`",
        "Prüfstand 실험 🦉, `Prüfstand 실험 🦉`",
        "a`b, `a?b`",
        "a\u202Eb, `a?b`",
        "a\u001Bb, `a?b`"
    })
    void showsTextInBackticksWithoutWhatDisturbsAMessage(String text, String shown) {
        assertThat(Echo.of(text)).isEqualTo(shown);
    }

    @Test
    void keepsMessagesOnOneLine() {
        assertThat(Echo.of("a\r\nb\u2028c\u0085d")).isEqualTo("`a??b?c?d`");
    }

    @Test
    void showsFileNamesWhole() {
        assertThat(Echo.whole("x".repeat(200) + "\n")).isEqualTo("`" + "x".repeat(200) + "?`");
    }

    @Test
    void shortensLongText() {
        assertThat(Echo.of("x".repeat(60))).isEqualTo("`" + "x".repeat(60) + "`");
        assertThat(Echo.of("x".repeat(61))).isEqualTo("`" + "x".repeat(60) + "…`");
        assertThat(Echo.of("x".repeat(59) + "🦉")).isEqualTo("`" + "x".repeat(59) + "?…`");
    }
}
