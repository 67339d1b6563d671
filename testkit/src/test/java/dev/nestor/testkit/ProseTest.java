package dev.nestor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ESXi 5.1 and 5.5 are known to work on Workstation 9.0 or higher",
                "it needs a newer host, e.g. Windows Server 2022 or Windows 11",
                "Hyper-V vs. ESXi",
                "is it supported? it is not",
                "build 14393.2 starts"
            })
    void acceptsOneSentence(String text) {
        assertThat(Prose.sentence("it", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "it runs.", "it runs. It stops", "It runs! It stops", "it\truns", "it runs "})
    void rejectsAnythingElse(String text) {
        assertThat(Prose.sentence("it", text)).hasSize(1);
    }
}
