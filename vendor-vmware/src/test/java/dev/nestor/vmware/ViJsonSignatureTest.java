package dev.nestor.vmware;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViJsonSignatureTest {

    private final ViJsonReader reader = new ViJsonReader();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"virtualMachines\":null}",
                "{\"VirtualMachines\": [ ] }",
                "{\"virtualMachines\":[{\"self\":{\"type\":\"VirtualMachine\"",
                "{\n \"VirtualMachines\": [\n {\n \"Self\": {",
                "{\"hostSystems\":[{\"availableField\":",
                "{\"_typeName\":\"x\",\"hostSystems\":[{\"summary\":{",
                "{\"_typeName\":\"VirtualMachineConfigInfo\",\"changeVersion\":\"2022",
                "{\"changeVersion\":\"1\",\"modified\":\"1\",\"name\":\"esx\",\"guestId\":\"vmkernel8Guest\""
            })
    void recognizesWhatGovcPrints(String text) {
        assertThat(reader.recognizes(text.getBytes(UTF_8))).isTrue();
        assertThat(reader.recognizes(("\uFEFF" + text).getBytes(UTF_16LE))).isTrue();
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"format\":\"nestor/stack/1\",\"layers\":[]}",
                "{\"VirtualMachines\":[{\"Name\":\"a\",\"VMId\":\"b\"}]}",
                "[{\"virtualMachines\":null}]",
                "{\"Name\":\"a\",\"virtualMachines\":[{\"self\":1}]}",
                "{\"guestId\":\"vmkernel8Guest\"}",
                "virtualMachines"
            })
    void recognizesNothingElse(String text) {
        assertThat(reader.recognizes(text.getBytes(UTF_8))).isFalse();
    }
}
