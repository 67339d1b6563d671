package dev.nestor.vmware.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$((mem*1024))",
                "$(realpath \"$iso\")",
                "${name}.vmdk",
                "$name",
                "esx-$index",
                "{RAM_COUNT}",
                "{{ memory }}",
                "esx-{index}.lab",
                "%MEMORY%",
                "%%MEMORY%%",
                "<memory in MB>",
                "<%= memory %>"
            })
    void recognisesWhatATemplateLeavesOpen(String value) {
        assertThat(Placeholders.areIn(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4096",
                "TRUE",
                "ESXi 8 (lab)",
                "\\\\server\\c$\\vm.vmdk",
                "costs 5$",
                "{6F1C2D30-1111-2222-3333-444455556666}",
                "{}",
                "50% of 100%",
                "a%2fb%2fc",
                "a < b > c",
                "->",
                "--:--:--:--"
            })
    void sparesWhatOnlyLooksLikeOne(String value) {
        assertThat(Placeholders.areIn(value)).isFalse();
    }
}
