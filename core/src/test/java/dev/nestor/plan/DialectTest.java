package dev.nestor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            esx-lab-01      | 'esx-lab-01'
            a"; rm -rf      | 'a"; rm -rf'
            Bob's VM        | 'Bob''s VM'
            $(calc)         | '$(calc)'
            it\u2019s\u2018 | 'it\u2019\u2019s\u2018\u2018'
            """)
    void powerShellTakesANameForAWord(String name, String quoted) {
        assertThat(Dialect.POWERSHELL.quote(name)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            esx-lab-01 | 'esx-lab-01'
            a"; rm -rf | 'a"; rm -rf'
            Bob's VM   | 'Bob'\\''s VM'
            $(reboot)  | '$(reboot)'
            -n         | '-n'
            """)
    void aShellTakesANameForAWord(String name, String quoted) {
        assertThat(Dialect.SHELL.quote(name)).isEqualTo(quoted);
    }

    @Test
    void aVmxFileHasItsOwnEscapes() {
        assertThat(Dialect.VMX.quote("a\"|b#c")).isEqualTo("\"a|22|7Cb|23c\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            vm.hardwareVirtualization, true,    value,     $true,      true,       "TRUE"
            vm.hardwareVirtualization, false,   value,     $false,     false,      "FALSE"
            memory,                    4 GiB,   value,     4294967296, 4294967296, "4294967296"
            memory,                    4 GiB,   value:MiB, 4096,       4096,       "4096"
            memory,                    4095 MiB, value:GiB, 4,         4,          "4"
            cpu.count,                 2,       value,     2,          2,          "2"
            os.edition,                home,    value,     'home',     'home',     "home"
            """, quoteCharacter = '`')
    void valuesAreWrittenAsEachLanguageHasThem(
            String fact, String value, String place, String powerShell, String shell, String vmx) {
        assertThat(Dialect.POWERSHELL.value(place, Lab.value(fact, value))).hasValue(powerShell);
        assertThat(Dialect.SHELL.value(place, Lab.value(fact, value))).hasValue(shell);
        assertThat(Dialect.VMX.value(place, Lab.value(fact, value))).hasValue(vmx);
    }

    @Test
    void aPlaceOfAnotherNameIsForNoValue() {
        assertThat(Dialect.SHELL.value("port group", Lab.value("cpu.count", "2")))
                .isEmpty();
    }
}
