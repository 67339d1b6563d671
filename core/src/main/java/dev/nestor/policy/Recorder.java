package dev.nestor.policy;

import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.review.DecisionListener;
import dev.nestor.review.DecisionRecord;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a listener of a decision. */
record Recorder(Judgements judgements, Posture posture, Knowledge knowledge, Optional<ShelvedPack> only) {

    /** Does not fail, unless Java itself does: an answer is worth more than its record. */
    void tell(DecisionListener listener, Decision decision) {
        try {
            if (listener.isListening()) {
                listener.decided(record(decision));
            }
        } catch (VirtualMachineError failure) {
            throw failure;
        } catch (Throwable dropped) {
            // Whoever listens knows how to tell of it, and core tells nobody anything.
        }
    }

    private DecisionRecord record(Decision decision) {
        Question question = judgements.question();
        return DecisionRecord.of(
                question,
                demands(question),
                judgements.waiving().map(this::exceptions),
                only.map(ShelvedPack::id),
                packs(),
                knowledge.quarantined().stream().map(Quarantine::plugin).toList(),
                decision);
    }

    private Map<Axis, Map<Status, Grade>> demands(Question question) {
        Map<Axis, Map<Status, Grade>> demands = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            Map<Status, Grade> grades = new EnumMap<>(Status.class);
            axis.statuses().forEach(status -> grades.put(status, posture.grade(question.purpose(), axis, status)));
            demands.put(axis, grades);
        }
        return demands;
    }

    private DecisionRecord.Exceptions exceptions(Waiving waiving) {
        List<DecisionRecord.Excepting> inForce = new ArrayList<>();
        for (Judgement judgement : judgements.list()) {
            waiving.about(judgement.nesting(), judgements.question().purpose())
                    .filter(waiver -> waiver.isInForce(waiving.now()))
                    .map(DecisionRecord.Excepting::of)
                    .forEach(inForce::add);
        }
        return new DecisionRecord.Exceptions(waiving.now(), inForce);
    }

    private List<DecisionRecord.Pack> packs() {
        Set<String> speaking = new HashSet<>();
        for (Hearing hearing : judgements.hearings()) {
            hearing.heard()
                    .forEach(heard -> speaking.add(heard.statement().pack().id()));
            hearing.unread().forEach(statement -> speaking.add(statement.pack().id()));
        }
        return knowledge.shelf().stream()
                .filter(pack -> speaking.contains(pack.id()))
                .map(ShelvedPack::recorded)
                .toList();
    }
}
