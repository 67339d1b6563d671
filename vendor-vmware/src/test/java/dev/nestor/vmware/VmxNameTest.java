package dev.nestor.vmware;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.inventory.Reading;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of the machine of a .vmx, by its {@code displayName}. */
class VmxNameTest {

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "lab\u001b[2J",
                "lab\u0007",
                "lab|0Aready: yes",
                "lab|09",
                "lab\u0085x",
                "lab\u2028x",
                "lab\u2029x",
                "lab\u202egnp.exe",
                "lab\u200bx",
                "\ufefflab"
            })
    void aNameThatCouldDrawLinesOfItsOwnIsDropped(String name) throws IOException {
        Reading reading = Vmx.read(named(name));

        assertThat(Vmx.layer(reading).name()).isEmpty();
        assertThat(reading.problems())
                .containsExactly(
                        "`lab.vmx` has a `displayName` that is not used: name of a layer has characters that cannot be shown");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "   "})
    void aBlankNameIsDropped(String name) throws IOException {
        Reading reading = Vmx.read(named(name));

        assertThat(Vmx.layer(reading).name()).isEmpty();
        assertThat(reading.problems())
                .containsExactly("`lab.vmx` has a `displayName` that is not used: name of a layer is blank");
    }

    @Test
    void aNameHasAtMost255Characters() throws IOException {
        String longest = "ü".repeat(254) + "\uD83D\uDE80";

        assertThat(Vmx.layer(Vmx.read(named(longest))).name()).hasValue(longest);
        assertThat(Vmx.layer(Vmx.read(named(" lab 7 "))).name()).hasValue("lab 7");
        assertThat(Vmx.layer(Vmx.read(named(longest + "x"))).name()).isEmpty();
        assertThat(Vmx.read(named(longest + "x")).problems())
                .containsExactly("`lab.vmx` has a `displayName` that is not used: name of a layer is longer than 255"
                        + " characters");
    }

    private static String named(String name) {
        return Vmx.file(".encoding = \"UTF-8\"\nguestOS = \"vmkernel8\"\ndisplayName = \"" + name + "\"\n");
    }
}
