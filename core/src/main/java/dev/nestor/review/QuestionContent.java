package dev.nestor.review;

import dev.nestor.assessment.Grade;
import dev.nestor.model.Layer;
import dev.nestor.model.Software;
import dev.nestor.model.Stack;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.util.Map;
import java.util.Objects;

/** What is asked, and by whose demands. */
final class QuestionContent {

    private QuestionContent() {}

    /** The stack as it is understood: a version counts, and not how it was typed. */
    static String digest(Stack stack) {
        return Digest.of("stack")
                .list(stack.layers(), QuestionContent::addLayer)
                .hex();
    }

    static String digest(Map<Axis, Map<Status, Grade>> demands) {
        Digest digest = Digest.of("posture");
        for (Axis axis : Axis.values()) {
            Map<Status, Grade> grades = Objects.requireNonNull(demands.get(axis), "axis");
            digest.list(
                    axis.statuses(),
                    (each, status) -> each.choice(status).choice(Objects.requireNonNull(grades.get(status), "status")));
        }
        return digest.hex();
    }

    private static void addLayer(Digest digest, Layer layer) {
        addSoftware(digest, layer.software());
        digest.optional(layer.name(), Digest::text);
        digest.list(layer.machine().facts().entrySet(), (each, fact) -> {
            each.text(fact.getKey());
            ValueContent.add(each, fact.getValue());
        });
    }

    private static void addSoftware(Digest digest, Software software) {
        digest.list(software.lineage(), (each, product) -> each.text(product.toString()));
        digest.flag(software.guest()).flag(software.covered());
        ValueContent.add(digest, software.version());
    }
}
