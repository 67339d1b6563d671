package dev.nestor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @Test
    void fillsInPlacesAndLeavesTheRest() {
        Template template = Template.parse("Set-VMProcessor -VMName {vm} -Count {value}");

        assertThat(template.fill(name -> "<" + name + ">")).isEqualTo("Set-VMProcessor -VMName <vm> -Count <value>");
    }

    @Test
    void aDoubledBraceIsABrace() {
        Template template = Template.parse("Get-VM {vm} | Where-Object {{ $_.State -eq 'Off' }}");

        assertThat(template.fill(name -> "X")).isEqualTo("Get-VM X | Where-Object { $_.State -eq 'Off' }");
    }

    @Test
    void knowsWhatOnlyTheReaderCanFillIn() {
        assertThat(Template.parse("esxcli -p {port group} -v {vm} {value} {value:MiB} {port group}")
                        .unknowns())
                .containsExactly("port group");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "a { b", "{}", "{ }", "{vm", "vm}", "{a{b}}"})
    void aBraceThatStandsAloneIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.parse(text))
                .withMessage("brace stands alone in `" + text + "`, double it");
    }
}
