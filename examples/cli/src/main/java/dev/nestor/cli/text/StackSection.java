package dev.nestor.cli.text;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.Stack;
import java.util.ArrayList;
import java.util.List;

/** The stack as it was understood, drawn with the innermost layer on top. */
record StackSection(Stack stack) implements Section {

    private static final String LABEL = "level ";
    private static final int INDENT = 2;
    private static final int FRAME = 4;
    private static final int NARROWEST = 36;

    @Override
    public void write(Page page) {
        int inside = inside(page.width() - margin() - FRAME);
        page.gap().line(border(page, inside, 0));
        for (int level = stack.height() - 1; level >= 0; level--) {
            Layer layer = stack.layer(level);
            row(page, LABEL + level, title(layer, inside), inside);
            facts(layer, inside).forEach(line -> row(page, "", Style.FAINT.of(line), inside));
            page.line(border(page, inside, level == 0 ? 2 : 4));
        }
    }

    private void row(Page page, String label, String text, int inside) {
        String side = page.signs().vertical();
        String padded = Wrap.pad(Style.FAINT.of(label), margin() - INDENT);
        page.line(" ".repeat(INDENT) + padded + side + " " + Wrap.pad(text, inside) + " " + side);
    }

    private String border(Page page, int inside, int corner) {
        String corners = page.signs().corners();
        String line = page.signs().horizontal().repeat(inside + 2);
        return " ".repeat(margin()) + corners.charAt(corner) + line + corners.charAt(corner + 1);
    }

    private int margin() {
        return INDENT + LABEL.length() + String.valueOf(stack.height() - 1).length() + 1;
    }

    /** As narrow as what is written into the box, but not wider than there is room. */
    private int inside(int room) {
        int widest = NARROWEST;
        for (Layer layer : stack.layers()) {
            widest = Math.max(widest, Wrap.width(layer + "  " + layer.name().orElse("")));
            widest = facts(layer, room).stream().map(Wrap::width).reduce(widest, Math::max);
        }
        return Math.min(room, widest);
    }

    private static String title(Layer layer, int inside) {
        String software = Wrap.cut(layer.toString(), inside);
        String name = Wrap.cut(layer.name().orElse(""), Math.max(0, inside - Wrap.width(software) - 2));
        return Style.STRONG.of(Wrap.pad(software, inside - Wrap.width(name))) + name;
    }

    private static List<String> facts(Layer layer, int width) {
        List<String> facts = new ArrayList<>();
        layer.machine().facts().forEach((name, value) -> facts.add(name + " " + text(value)));
        return facts.isEmpty()
                ? List.of()
                : Wrap.lines(String.join("; ", facts), width).stream()
                        .map(line -> Wrap.cut(line, width))
                        .toList();
    }

    // With blanks, so that a long list can be wrapped.
    private static String text(FactValue value) {
        return value instanceof FactValue.Words words ? String.join(", ", words.value()) : value.toString();
    }
}
