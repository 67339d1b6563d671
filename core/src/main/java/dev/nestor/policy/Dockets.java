package dev.nestor.policy;

import dev.nestor.assessment.Question;
import dev.nestor.memory.Memo;
import dev.nestor.model.Nesting;

/** The dockets of all kinds of nestings that were asked about. Safe to share between threads. */
final class Dockets {

    private static final int MOST_KINDS = 4_000;

    private final RuleIndex index;
    private final Memo<Docket.Kind, Docket> byKind = new Memo<>(MOST_KINDS);

    Dockets(RuleIndex index) {
        this.index = index;
    }

    Docket of(Nesting nesting, Question question) {
        Docket.Kind kind = Docket.Kind.of(nesting, question);
        Docket known = byKind.find(kind);
        return known == null ? byKind.keep(kind, FactTests.docket(index.about(nesting), nesting, question)) : known;
    }
}
