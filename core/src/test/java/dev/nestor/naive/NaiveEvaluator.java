package dev.nestor.naive;

import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.model.Purpose;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The algebra, written down once more without a thought for speed: it tries every combination of what open findings can
 * come to. It shares nothing with the engine but the model. An outcome that is empty is silence. For one thread.
 */
public final class NaiveEvaluator {

    private final Collection<RulePack> packs;
    // Nothing is clever about it: the same is asked several times of each question, and a million questions take hours.
    private final Map<Nesting, Heard> heardBefore = new HashMap<>();
    private final Map<List<Object>, Set<Optional<Status>>> answeredBefore = new HashMap<>();
    private Optional<Question> asked = Optional.empty();

    public NaiveEvaluator(Collection<RulePack> packs) {
        this.packs = packs;
    }

    /** The worst of all levels. */
    public Status status(Question question, Axis axis) {
        Set<Optional<Status>> worst = Set.of(Optional.empty());
        for (Nesting nesting : question.stack().edges()) {
            worst = worst(worst, possible(nesting, question, axis));
        }
        return status(worst);
    }

    public Status status(Nesting nesting, Question question, Axis axis) {
        return status(possible(nesting, question, axis));
    }

    /** By the usual posture. */
    public Verdict verdict(Question question) {
        if (question.stack().nestings().isEmpty()) {
            return Verdict.NOT_NESTED;
        }
        int worst = UsualGrades.PASSES;
        for (Nesting nesting : question.stack().edges()) {
            for (Axis axis : Axis.values()) {
                worst = Math.min(worst, grade(possible(nesting, question, axis), question.purpose(), axis));
            }
        }
        return UsualGrades.verdict(worst);
    }

    private static int grade(Set<Optional<Status>> possible, Purpose purpose, Axis axis) {
        boolean production = purpose == Purpose.PRODUCTION;
        Set<Integer> grades = possible.stream()
                .flatMap(Optional::stream)
                .map(status -> UsualGrades.of(production, axis, status))
                .collect(Collectors.toSet());
        if (grades.isEmpty()) {
            return UsualGrades.PASSES;
        }
        return grades.size() == 1 ? grades.iterator().next() : UsualGrades.of(production, axis, Status.UNKNOWN);
    }

    private static Status status(Set<Optional<Status>> possible) {
        Set<Status> spoken = possible.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        if (possible.size() == 1) {
            return spoken.stream().findFirst().orElse(Status.UNSTATED);
        }
        return Status.UNKNOWN;
    }

    private Set<Optional<Status>> possible(Nesting nesting, Question question, Axis axis) {
        if (!asked.equals(Optional.of(question))) {
            heardBefore.clear();
            answeredBefore.clear();
            asked = Optional.of(question);
        }
        Heard heard = heardBefore.computeIfAbsent(nesting, one -> new Heard(packs, one, question));
        return answeredBefore.computeIfAbsent(List.of(nesting, axis), one -> possible(nesting, heard, axis));
    }

    private static Set<Optional<Status>> possible(Nesting nesting, Heard heard, Axis axis) {
        Map<String, Set<Optional<Status>>> byParty = new TreeMap<>();
        heard.owingAnAnswer().forEach(vendor -> byParty.put(vendor, Set.of(Optional.empty())));
        topics(heard, axis)
                .forEach((topic, rules) ->
                        byParty.merge(rules.get(0).party(), topic(rules, heard), NaiveEvaluator::worst));
        heard.unread(axis).forEach(party -> byParty.merge(party, anything(axis), NaiveEvaluator::worst));

        Set<Optional<Status>> possible = Set.of(Optional.empty());
        for (Map.Entry<String, Set<Optional<Status>>> party : byParty.entrySet()) {
            boolean owing = axis == Axis.SUPPORT && heard.owingAnAnswer().contains(party.getKey());
            possible = worst(possible, owing ? orUnstated(party.getValue()) : party.getValue());
        }
        return nesting.innerIsGuest() ? possible : orUnstated(possible);
    }

    /** The rules that count, by party and topic. */
    private static Map<String, List<Rule>> topics(Heard heard, Axis axis) {
        return heard.stated().stream()
                .filter(rule -> rule.axis().equals(Optional.of(axis)))
                .filter(rule -> heard.isParty(rule.party()) && !rule.withdrawn())
                .filter(rule -> heard.stands(rule) != Truth.FALSE)
                .collect(Collectors.groupingBy(
                        rule -> rule.party() + " on " + rule.subject(), TreeMap::new, Collectors.toList()));
    }

    private static Set<Optional<Status>> topic(List<Rule> rules, Heard heard) {
        Set<Optional<Status>> outcomes = new LinkedHashSet<>();
        for (Map<Rule, Status> said : combinations(rules, heard)) {
            outcomes.add(weigh(said));
        }
        return outcomes;
    }

    private static List<Map<Rule, Status>> combinations(List<Rule> rules, Heard heard) {
        List<Map<Rule, Status>> combinations = new ArrayList<>(List.of(Map.of()));
        for (Rule rule : rules) {
            List<Map<Rule, Status>> longer = new ArrayList<>();
            for (Map<Rule, Status> combination : combinations) {
                for (Optional<Status> outcome : heard.outcomes(rule)) {
                    Map<Rule, Status> one = new LinkedHashMap<>(combination);
                    outcome.ifPresent(status -> one.put(rule, status));
                    longer.add(one);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    /** What the highest authority says. */
    private static Optional<Status> weigh(Map<Rule, Status> said) {
        int highest =
                said.keySet().stream().mapToInt(NaiveEvaluator::authority).min().orElse(-1);
        Set<Status> statuses = said.entrySet().stream()
                .filter(one -> authority(one.getKey()) == highest)
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return statuses.size() > 1
                ? Optional.of(Status.CONFLICTING)
                : statuses.stream().findFirst();
    }

    private static int authority(Rule rule) {
        return rule.evidence().document().authority().ordinal();
    }

    private static Set<Optional<Status>> anything(Axis axis) {
        Set<Optional<Status>> anything = axis.statuses().stream()
                .filter(status -> status != Status.UNKNOWN)
                .map(Optional::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        anything.add(Optional.empty());
        return anything;
    }

    private static Set<Optional<Status>> orUnstated(Set<Optional<Status>> outcomes) {
        return outcomes.stream()
                .map(outcome -> outcome.or(() -> Optional.of(Status.UNSTATED)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Optional<Status>> worst(Set<Optional<Status>> some, Set<Optional<Status>> others) {
        Set<Optional<Status>> worst = new LinkedHashSet<>();
        for (Optional<Status> one : some) {
            for (Optional<Status> other : others) {
                worst.add(
                        one.isEmpty()
                                ? other
                                : other.isEmpty() ? one : Optional.of(one.get().worse(other.get())));
            }
        }
        return worst;
    }
}
