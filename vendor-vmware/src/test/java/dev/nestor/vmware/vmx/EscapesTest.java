package dev.nestor.vmware.vmx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain,            plain",
                "say |22hello|22,  say \"hello\"",
                "a|7Cb,            a|b",
                "a|7cb,            a|b",
                "|7C22,            |22",
                "a|b,              a|b",
                "a|2,              a|2",
                "a||22,            a|\"",
                "$|24\\,           $$\\",
                "Pr|C3|BCfstand,   Prüfstand",
                "Pr|FCfstand,      Pr\uFFFDfstand",
            })
    void undoesABarAndTwoHexDigits(String value, String undone) {
        assertThat(Escapes.undo(value, UTF_8)).isEqualTo(undone);
    }

    @Test
    void undoesLineBreaks() {
        assertThat(Escapes.undo("one|0D|0Atwo", UTF_8)).isEqualTo("one\r\ntwo");
    }

    @Test
    void makesAValueUndecodableWhenItIsNotOfTheCharset() {
        VmxFile file = VmxFixtures.parse(".encoding = \"UTF-8\"\ndisplayName = \"Pr|FCfstand\"\n");

        assertThat(file.problems())
                .containsExactly(new VmxProblem("vm.vmx", 2, "`displayName` holds bytes that are not UTF-8"));
    }
}
