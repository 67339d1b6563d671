package dev.nestor.policy;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Question;
import dev.nestor.fact.FactValue;
import dev.nestor.logic.Truth;
import dev.nestor.model.Layer;
import dev.nestor.model.Software;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is worth knowing beside the axes: advice of the documents, and remarks on the question itself. */
final class Advisories {

    private final Question question;
    private final List<Hearing> hearings;
    private final Lifecycle lifecycle;
    private final List<Advisory> advisories = new ArrayList<>();

    Advisories(Question question, List<Hearing> hearings, Lifecycle lifecycle) {
        this.question = question;
        this.lifecycle = lifecycle;
        this.hearings = hearings;
    }

    List<Advisory> list() {
        for (int level = 0; level < question.stack().height(); level++) {
            remark(level, question.stack().layer(level));
        }
        hearings.forEach(this::addUnread);
        hearings.forEach(this::addAdvice);
        hearings.forEach(this::addBugs);
        return advisories;
    }

    private void remark(int level, Layer layer) {
        Software software = layer.software();
        if (software.isUnknown()) {
            add(level, "nobody says what runs at level " + level + ", so no statement is known to be about it");
        } else if (!software.covered()) {
            add(level, "no plugin covers `" + software.product() + "`: only statements about any hypervisor reach it");
        }
        software.remarks().forEach(remark -> add(level, remark));
        lifecycle.remarks(software, question.day()).forEach(remark -> add(level, AdviceKind.LIFECYCLE, remark));
    }

    private void add(int level, String message) {
        add(level, AdviceKind.COVERAGE, message);
    }

    private void add(int level, AdviceKind kind, String message) {
        advisories.add(new Advisory(level, kind, message, Optional.empty(), Finding.State.APPLIES));
    }

    private void addUnread(Hearing hearing) {
        SortedMap<String, RulePack> packs = new TreeMap<>();
        hearing.unread().forEach(statement -> packs.put(statement.pack().id(), statement.pack()));
        packs.values().forEach(pack -> add(hearing.nesting().level(), unread(pack)));
    }

    private String unread(RulePack pack) {
        return "no text of " + question.day() + " is recorded of `"
                + pack.document().title() + "` (`" + pack.id() + "`, read for the days " + pack.covers() + ")";
    }

    private void addAdvice(Hearing hearing) {
        for (Heard heard : hearing.heard()) {
            if (heard.rule().effect() instanceof Effect.Advice advice) {
                advisories.add(new Advisory(
                        hearing.nesting().level(),
                        advice.kind(),
                        message(heard),
                        Optional.of(heard.rule()),
                        state(heard, hearing.exceptions())));
            }
        }
    }

    private static String message(Heard heard) {
        return heard.applies() == Truth.TRUE
                ? message(heard.rule(), FactUse.found(heard.rule(), heard.nesting()))
                : heard.rule().message();
    }

    /** What the document says, and the facts that made it speak. */
    static String message(Rule rule, Map<Operand, FactValue> found) {
        if (found.isEmpty()) {
            return rule.message();
        }
        StringBuilder message = new StringBuilder(rule.message());
        String before = "; here ";
        for (Map.Entry<Operand, FactValue> fact : found.entrySet()) {
            message.append(before).append(fact.getKey()).append(" is ").append(fact.getValue());
            before = ", ";
        }
        return message.toString();
    }

    // One broken rule must not cost the answers of the others, and must not go unseen either.
    private void addBugs(Hearing hearing) {
        for (Heard heard : hearing.heard()) {
            FactUse.conditions(heard.rule())
                    .flatMap(condition -> condition.bug(hearing.nesting()).stream())
                    .forEach(bug -> add(
                            hearing.nesting().level(),
                            "rule `" + heard.rule().id() + "` failed and its answer is unknown: " + bug));
        }
    }

    private static Finding.State state(Heard heard, Exceptions exceptions) {
        return switch (exceptions.stands(heard)) {
            case TRUE -> Finding.State.APPLIES;
            case FALSE -> Finding.State.OVERRIDDEN;
            case UNKNOWN -> Finding.State.UNKNOWN;
        };
    }
}
