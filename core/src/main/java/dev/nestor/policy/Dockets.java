package dev.nestor.policy;

import dev.nestor.assessment.Question;
import dev.nestor.memory.Memo;
import dev.nestor.model.Nesting;
import java.util.concurrent.atomic.AtomicInteger;

/** The dockets of all kinds of nestings that were asked about. Safe to share between threads. */
final class Dockets {

    private static final int MOST_KINDS = 4_000;
    // Of all kinds together: there may be many kinds, and each may have many.
    private static final int MOST_PRECEDENTS = 50_000;

    private final RuleIndex index;
    private final Memo<Docket.Kind, Docket> byKind = new Memo<>(MOST_KINDS);
    private final AtomicInteger precedents = new AtomicInteger();

    Dockets(RuleIndex index) {
        this.index = index;
    }

    Docket of(Nesting nesting, Question question) {
        Docket.Kind kind = Docket.Kind.of(nesting, question);
        Docket known = byKind.find(kind);
        return known == null ? byKind.keep(kind, FactTests.docket(index.about(nesting), nesting, question)) : known;
    }

    /** Notes in {@code docket} what was decided about one like {@code nesting}. */
    void keep(Docket docket, Nesting nesting, Docket.Precedent precedent) {
        if (precedents.incrementAndGet() > MOST_PRECEDENTS) {
            precedents.set(0);
            byKind.clear();
        }
        docket.keep(nesting, precedent);
    }
}
