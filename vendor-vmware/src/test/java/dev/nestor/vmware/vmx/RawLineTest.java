package dev.nestor.vmware.vmx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.vmware.vmx.RawLine.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "memsize = \"512\"                        | memsize              | 512",
                "memsize=\"512\"                          | memsize              | 512",
                "  memsize  =  \"512\"                    | memsize              | 512",
                "scsi0:0.fileName = \"a-1.vmdk\"          | scsi0:0.fileName     | a-1.vmdk",
                "isolation.tools.*.disable = \"FALSE\"    | isolation.tools.*.disable | FALSE",
                "a-b = \"1\"                              | a-b                  | 1",
                "annotation = \"it's on\"                 | annotation           | it's on",
                "iso = \"$(realpath \"$iso\")\"           | iso                  | $(realpath \"$iso\")",
                "option = \"a = b\"                       | option               | a = b",
                "empty = \"\"                             | empty                | ``",
                "blank = \" x \"                          | blank                | ` x `",
                "note = \"x\" # said so                   | note                 | x",
            })
    void takesWhatIsBetweenTheFirstAndTheLastQuote(String line, String key, String value) {
        assertThat(RawLine.parse(1, line)).contains(new RawLine(1, key, value, Form.QUOTED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "config.version = 4          | config.version  | 4",
                "displayName = My VM #2      | displayName     | My VM #2",
                "name = 5\" disk             | name            | 5\" disk",
                "nothing =                   | nothing         | ``",
            })
    void takesTheRestOfALineWithoutQuotes(String line, String key, String value) {
        assertThat(RawLine.parse(1, line)).contains(new RawLine(1, key, value, Form.BARE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t", "# comment = \"x\"", "  # comment", "#!/usr/bin/vmware"})
    void sparesBlankLinesAndComments(String line) {
        assertThat(RawLine.parse(1, line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "memsize                   | line has no `=`",
                "= \"512\"                 | line has no key before its `=`",
                "two words = \"512\"       | line has no key before its `=`",
                "\"memsize\" = \"512\"     | line has no key before its `=`",
                "memsize = \"              | `memsize` has no closing quote",
                "memsize = \"512           | `memsize` has no closing quote",
                "memsize = \"512\"MB       | `memsize` has text after its closing quote",
                "iso = \"$(f \"$iso\")     | `iso` has text after its closing quote",
            })
    void saysWhatMakesALineUnreadable(String line, String complaint) {
        RawLine unreadable = RawLine.parse(1, line).orElseThrow();

        assertThat(unreadable.isReadable()).isFalse();
        assertThat(unreadable.complaint()).isEqualTo(complaint);
        assertThat(unreadable.value()).isEmpty();
    }

    @Test
    void keepsBytesThatAreBlanksInOtherCharsets() {
        assertThat(RawLine.parse(1, "name = x\u0085\u00A0").orElseThrow().value())
                .isEqualTo("x\u0085\u00A0");
    }
}
