package dev.nestor.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final List<String> FACTS =
            List.of("cpu.count", "cpu.features", "cpu.vendor", "memory", "os.edition", "vm.generation", "vm.state");

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "memry, memory", // left out
        "memoory, memory", // added
        "nemory, memory", // mistaken
        "memroy, memory", // swapped
        "vm.satte, vm.state",
        "cpu.cuont, cpu.count",
        "cpu.vednro, cpu.vendor", // two slips
        "MEMORY, memory",
        "Cpu.Vendr, cpu.vendor",
        "memory, memory"
    })
    void findsTheNameThatWasMeant(String typed, String meant) {
        assertThat(Nearest.to(typed, FACTS)).contains(meant);
    }

    @ParameterizedTest(name = "`{0}` means nothing")
    @ValueSource(strings = {"", "m", "vm", "storage", "mmmory.x", "cpu", "generation"})
    void findsNothingWhenNothingResemblesTheText(String typed) {
        assertThat(Nearest.to(typed, FACTS)).isEmpty();
    }

    @Test
    void slipsInHalfOfTheTextAreNoResemblance() {
        assertThat(Nearest.to("ab", List.of("ac"))).isEmpty();
        assertThat(Nearest.to("abc", List.of("abd"))).contains("abd");
        assertThat(Nearest.to("abcd", List.of("abxy"))).isEmpty();
        assertThat(Nearest.to("abcde", List.of("abcxy"))).contains("abcxy");
    }

    @Test
    void prefersFewerSlipsToAnEarlierName() {
        assertThat(Nearest.to("produuct", List.of("conduct", "products", "product")))
                .contains("product");
    }

    @Test
    void takesTheFirstInTheAlphabetOfNamesEquallyNear() {
        assertThat(Nearest.to("produt", List.of("product", "produ", "prodat"))).contains("prodat");
    }

    @Test
    void theOrderOfTheCandidatesDoesNotMatter() {
        List<String> names = new ArrayList<>(List.of("inner", "dinner", "innes", "winner", "inne"));
        Random random = new Random(20_261_121);
        for (int round = 0; round < 100; round++) {
            Collections.shuffle(names, random);
            assertThat(Nearest.to("innner", names)).contains("inner");
            assertThat(Nearest.to("innex", names)).contains("inne");
        }
    }

    @Test
    void aVeryLongTextCostsNothing() {
        assertThat(Nearest.to("x".repeat(1_000_000), FACTS)).isEmpty();
    }
}
