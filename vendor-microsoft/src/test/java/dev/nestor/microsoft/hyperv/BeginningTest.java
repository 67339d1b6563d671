package dev.nestor.microsoft.hyperv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "get-vm-windows-powershell.json",
                "get-vm-powershell-7.json",
                "get-vmprocessor.json",
                "get-vmnetworkadapter.json",
                "get-computerinfo.json",
                "collected.json",
                "wishes.json"
            })
    void whatTheCmdletsTellIsRecognised(String name) {
        assertThat(Beginning.of(Reads.fixture(name)).isPowerShellJson()).isTrue();
        assertThat(Beginning.of(Reads.fixture(name)).isComputeSystem()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk.7b", "compute-system.json"})
    void documentsOfTheComputeSystemAreAnotherFormat(String name) {
        assertThat(Beginning.of(Reads.fixture(name)).isPowerShellJson()).isFalse();
        assertThat(Beginning.of(Reads.fixture(name)).isComputeSystem()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{ \"format\": \"nestor/stack/1\", \"layers\": [] }",
                "{ \"vmId\": \"6f1c9f0e-52a4-4c0c-9d3a-0d1f6a8b7c21\", \"hardwareProfile\": {} }",
                "{ \"_typeName\": \"VirtualMachineConfigInfo\", \"memoryMB\": 4096 }",
                "{ \"kind\": \"VirtualMachine\", \"metadata\": { \"name\": \"x\" } }",
                "vhv.enable = \"TRUE\"",
                "Name: lab\nExposeVirtualizationExtensions: true\n",
                "<domain type='kvm'/>",
                "Name,State,CPUUsage\nlab,Off,0\n"
            })
    void otherFilesAreLeftToOthers(String content) {
        Beginning beginning = Beginning.of(content.getBytes(StandardCharsets.UTF_8));

        assertThat(beginning.isPowerShellJson()).isFalse();
        assertThat(beginning.isComputeSystem()).isFalse();
        assertThat(beginning.isShownToPeople()).isFalse();
        assertThat(beginning.isStatusScript()).isFalse();
    }

    @Test
    void noMoreThanTheBeginningIsLookedAt() {
        byte[] late = (" ".repeat(Beginning.LENGTH) + Reads.text("wishes.json")).getBytes(StandardCharsets.UTF_8);

        assertThat(Beginning.of(late).isPowerShellJson()).isFalse();
    }

    @Test
    void halfOfAWideLetterAtTheEndIsNoHarm() {
        byte[] wide = ("\uFEFF" + Reads.text("wishes.json")).getBytes(StandardCharsets.UTF_16LE);

        assertThat(Beginning.of(java.util.Arrays.copyOf(wide, 4001)).isPowerShellJson())
                .isTrue();
    }
}
