package dev.nestor.cli.text;

import dev.nestor.logic.Truth;
import dev.nestor.policy.Explanation;
import dev.nestor.policy.Trace;
import java.util.ArrayList;
import java.util.List;

/** How conditions came out, as a tree. */
record TraceText(Page page) {

    void writeAll(Explanation explanation, int indent) {
        explanation.parts().forEach(part -> write(part, indent, ""));
        explanation.requirement().ifPresent(requirement -> write(requirement, indent, "requires: "));
    }

    /** Writes only what keeps a rule from applying, down to the parts that have none themselves. */
    void writeObstacles(Explanation explanation, int indent) {
        obstacles(explanation.parts()).forEach(obstacle -> write(obstacle, indent, ""));
    }

    private void write(Trace trace, int indent, String label) {
        page.paragraph(indent, page.signs().of(trace.truth()) + " ", label + text(trace));
        trace.parts().forEach(part -> write(part, indent + 2, ""));
    }

    private static String text(Trace trace) {
        if (trace.found().isEmpty()) {
            return trace.text();
        }
        List<String> found = new ArrayList<>();
        trace.found().forEach((what, value) -> {
            String origin =
                    trace.origins().containsKey(what) ? ", " + trace.origins().get(what) : "";
            found.add((trace.found().size() == 1 ? value : what + " " + value) + origin);
        });
        return trace.text() + " " + Style.FAINT.of("(here " + String.join(", ", found) + ")");
    }

    // Below a `not` it is the true parts that are in the way, so the tree is shown from there on.
    private static List<Trace> obstacles(List<Trace> parts) {
        List<Trace> obstacles = new ArrayList<>();
        for (Trace part : parts) {
            if (part.truth() == Truth.FALSE) {
                List<Trace> inside = obstacles(part.parts());
                obstacles.addAll(inside.isEmpty() ? List.of(part) : inside);
            }
        }
        return obstacles;
    }
}
