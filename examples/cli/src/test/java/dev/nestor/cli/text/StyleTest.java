package dev.nestor.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleTest {

    @Test
    void becomesASequenceOnlyOnATerminal() {
        String text = Style.BAD.of("no") + " and " + Style.FAINT.of("aside");
        assertThat(Style.finish(text, true)).isEqualTo("\u001b[1;31mno\u001b[0m and \u001b[2maside\u001b[0m");
        assertThat(Style.finish(text, false)).isEqualTo("no and aside");
    }

    @Test
    void letsNoOtherControlCharacterThrough() {
        assertThat(Style.finish("a\u001b[31m\u0007\r\t\u009b\u2028b\n", true)).isEqualTo("a?[31m?????b\n");
    }
}
