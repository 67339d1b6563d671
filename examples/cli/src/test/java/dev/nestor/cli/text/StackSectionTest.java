package dev.nestor.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.model.Stack;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StackSectionTest {

    private static final Screen SCREEN = new Screen(false, true, 60);

    @Test
    void drawsTheInnermostOnTop() {
        Stack stack = Stack.of(layer("zenith/dome@1"), layer("zenith/dome@2").named("inner dome"));
        assertThat(draw(stack)).isEqualTo("""
                                  ┌──────────────────────────────────────┐
                          level 1 │ zenith/dome@2             inner dome │
                                  ├──────────────────────────────────────┤
                          level 0 │ zenith/dome@1                        │
                                  └──────────────────────────────────────┘
                        """);
    }

    @Test
    void neverBreaksTheBox() {
        List<String> features =
                IntStream.range(0, 40).mapToObj(number -> "feature-" + number).toList();
        Machine machine = Machine.of(Map.of(
                "cpu.features", new FactValue.Words(features), "os.edition", new FactValue.Word("x".repeat(90))));
        Layer layer =
                layer("zenith/dome@" + "9".repeat(50)).named("鍛冶屋".repeat(30)).with(machine);
        assertThat(draw(Stack.of(layer)).lines())
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(Wrap.width(line)).isEqualTo(60));
    }

    private static Layer layer(String text) {
        return Catalogue.of(List.of()).layer(text);
    }

    private static String draw(Stack stack) {
        Page page = new Page(SCREEN);
        new StackSection(stack).write(page);
        return page.text();
    }
}
