package dev.nestor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayerTest {

    private final Layer layer = Layer.of(Software.unknown());

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(strings = {"a\nb", "a\u001B[2Jb", "a\u202Eb", "a\u200Bb", "a\u2028b", "a\u2029b", "\uFEFFa"})
    void aNameHasNoCharacterThatCannotBeShown(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layer.named(name))
                .withMessage("name of a layer has characters that cannot be shown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nested-esxi-01", "Prüfstand 실험 1", "a\u00A0b", "`quoted`"})
    void aNameMayBeInAnyLanguage(String name) {
        assertThat(layer.named(name).name()).hasValue(name);
    }

    @Test
    void aNameIsNeitherBlankNorTooLong() {
        assertThatIllegalArgumentException().isThrownBy(() -> layer.named(" ")).withMessage("name of a layer is blank");
        assertThat(layer.named("\uD83D\uDE00".repeat(255)).name()).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layer.named("a".repeat(256)))
                .withMessage("name of a layer is longer than 255 characters");
    }
}
