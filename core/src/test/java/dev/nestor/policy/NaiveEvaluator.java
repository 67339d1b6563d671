package dev.nestor.policy;

import dev.nestor.assessment.Question;
import dev.nestor.fact.FactValue;
import dev.nestor.logic.Truth;
import dev.nestor.model.Layer;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The algebra, written down once more without a thought for speed: it tries every combination of what open findings
 * can come to. It shares nothing with the engine but the model.
 */
final class NaiveEvaluator {

    private final Collection<RulePack> packs;

    NaiveEvaluator(Collection<RulePack> packs) {
        this.packs = packs;
    }

    Status status(Question question, Axis axis) {
        Set<Status> worst = new LinkedHashSet<>();
        for (Nesting nesting : question.stack().nestings()) {
            Set<Status> here = possible(nesting, question, axis);
            Set<Status> together = worst.isEmpty() ? here : new LinkedHashSet<>();
            worst.forEach(one -> here.forEach(other -> together.add(one.worse(other))));
            worst = together;
        }
        if (worst.isEmpty()) {
            return Status.UNSTATED;
        }
        return worst.size() == 1 ? worst.iterator().next() : Status.UNKNOWN;
    }

    private Set<Status> possible(Nesting nesting, Question question, Axis axis) {
        List<Rule> stated = packs.stream()
                .flatMap(pack -> pack.rules().stream()
                        .filter(rule -> pack.covers().contains(question.day())
                                && rule.evidence().attested().contains(question.day())))
                .toList();
        Map<Rule, Set<Optional<Status>>> outcomes = new LinkedHashMap<>();
        for (Rule rule : stated) {
            if (rule.axis().equals(Optional.of(axis)) && isParty(rule, nesting) && !rule.withdrawn()) {
                outcomes.put(rule, outcomes(rule, stands(rule, stated, nesting, question), nesting));
            }
        }
        Set<Status> possible = EnumSet.noneOf(Status.class);
        for (Map<Rule, Status> combination : combinations(new ArrayList<>(outcomes.entrySet()))) {
            possible.add(decide(combination, nesting, axis));
        }
        return possible;
    }

    private static Truth stands(Rule rule, List<Rule> stated, Nesting nesting, Question question) {
        Truth stands = rule.scope()
                .matches(nesting, question.purpose())
                .and(rule.when().test(nesting));
        for (Rule exception : stated) {
            if (exception.overrides().contains(rule.id()) && !exception.withdrawn()) {
                stands = stands.and(stands(exception, stated, nesting, question).not());
            }
        }
        return stands;
    }

    private static Set<Optional<Status>> outcomes(Rule rule, Truth stands, Nesting nesting) {
        Set<Optional<Status>> outcomes = new LinkedHashSet<>();
        if (stands != Truth.TRUE) {
            outcomes.add(Optional.empty());
        }
        if (stands == Truth.FALSE) {
            return outcomes;
        }
        if (rule.effect() instanceof Effect.Stance stance) {
            outcomes.add(Optional.of(bought(stance.status(), nesting)));
        } else if (rule.effect() instanceof Effect.Requirement requirement) {
            Truth met = requirement.requires().test(nesting);
            if (met != Truth.FALSE) {
                outcomes.add(Optional.of(bought(requirement.holds(), nesting)));
            }
            if (met != Truth.TRUE) {
                outcomes.add(Optional.of(bought(requirement.otherwise(), nesting)));
            }
        }
        return outcomes;
    }

    private static List<Map<Rule, Status>> combinations(List<Map.Entry<Rule, Set<Optional<Status>>>> rules) {
        List<Map<Rule, Status>> combinations = new ArrayList<>(List.of(Map.of()));
        for (Map.Entry<Rule, Set<Optional<Status>>> rule : rules) {
            List<Map<Rule, Status>> longer = new ArrayList<>();
            for (Map<Rule, Status> combination : combinations) {
                for (Optional<Status> outcome : rule.getValue()) {
                    Map<Rule, Status> one = new LinkedHashMap<>(combination);
                    outcome.ifPresent(status -> one.put(rule.getKey(), status));
                    longer.add(one);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private static Status decide(Map<Rule, Status> said, Nesting nesting, Axis axis) {
        Map<String, Map<String, List<Rule>>> byPartyAndTopic = said.keySet().stream()
                .collect(Collectors.groupingBy(Rule::party, TreeMap::new, Collectors.groupingBy(Rule::subject)));
        List<Status> statuses = new ArrayList<>();
        byPartyAndTopic.values().forEach(topics -> topics.values().forEach(rules -> statuses.add(topic(rules, said))));
        for (Layer layer : List.of(nesting.inner(), nesting.outer())) {
            if (axis == Axis.SUPPORT
                    && !byPartyAndTopic.containsKey(layer.software().product().vendor())) {
                statuses.add(Status.UNSTATED);
            }
        }
        return statuses.stream().min(Comparator.naturalOrder()).orElse(Status.UNSTATED);
    }

    private static Status bought(Status status, Nesting nesting) {
        boolean licensed =
                nesting.inner().machine().fact("license.assigned").equals(Optional.of(new FactValue.Flag(true)));
        return status == Status.LICENSE_REQUIRED && licensed ? Status.COVERED : status;
    }

    private static Status topic(List<Rule> rules, Map<Rule, Status> said) {
        int highest = rules.stream()
                .mapToInt(rule -> rule.evidence().document().authority().ordinal())
                .min()
                .orElseThrow();
        Set<Status> statuses = rules.stream()
                .filter(rule -> rule.evidence().document().authority().ordinal() == highest)
                .map(said::get)
                .collect(Collectors.toSet());
        return statuses.size() == 1 ? statuses.iterator().next() : Status.CONFLICTING;
    }

    private static boolean isParty(Rule rule, Nesting nesting) {
        return rule.party().equals("house")
                || rule.party().equals(nesting.inner().software().product().vendor())
                || rule.party().equals(nesting.outer().software().product().vendor());
    }
}
