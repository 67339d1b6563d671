package dev.nestor.policy;

import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.Finding;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one party says on one topic of one axis: equal authorities agree or conflict, the higher one wins. */
final class Topic {

    private final SortedMap<Authority, List<Weighed>> byAuthority = new TreeMap<>();

    void add(Weighed weighed) {
        byAuthority
                .computeIfAbsent(authority(weighed), key -> new ArrayList<>())
                .add(weighed);
    }

    Outcomes outcomes() {
        Outcomes result = Outcomes.SILENCE;
        for (List<Weighed> equals : byAuthority.values()) {
            result = result.orElse(agreement(equals));
        }
        return result;
    }

    /** The findings, with those marked that a higher authority contradicts. */
    List<Weighed> ranked() {
        List<Weighed> ranked = new ArrayList<>();
        for (List<Weighed> equals : byAuthority.values()) {
            List<Weighed> above = List.copyOf(ranked);
            equals.forEach(weighed -> ranked.add(rank(weighed, above)));
        }
        return ranked;
    }

    /** The sides, if it comes to a conflict whatever is still open. */
    Optional<Conflict> conflict() {
        if (!outcomes().equals(Outcomes.of(Status.CONFLICTING))) {
            return Optional.empty();
        }
        List<Finding> sides = new ArrayList<>();
        Iterator<List<Weighed>> ranks = byAuthority.values().iterator();
        Outcomes heard = Outcomes.SILENCE;
        while (heard.maySilent() && ranks.hasNext()) {
            List<Weighed> equals = ranks.next();
            heard = heard.orElse(agreement(equals));
            equals.stream().filter(Weighed::maySpeak).map(Weighed::finding).forEach(sides::add);
        }
        Finding first = sides.get(0);
        return Optional.of(new Conflict(
                first.level(), first.axis(), first.rule().party(), first.rule().subject(), sides));
    }

    private static Weighed rank(Weighed weighed, List<Weighed> above) {
        List<String> stronger = above.stream()
                .filter(Weighed::isCertain)
                .filter(other -> other.finding().status() != weighed.finding().status())
                .map(other -> other.finding().rule().id())
                .toList();
        return stronger.isEmpty() || !weighed.isCertain() ? weighed : weighed.outranked(stronger);
    }

    private static Outcomes agreement(List<Weighed> equals) {
        return equals.stream()
                .map(Weighed::outcomes)
                .reduce(Outcomes.SILENCE, (one, two) -> one.combine(two, Topic::agree));
    }

    private static Status agree(Status one, Status two) {
        return one == two ? one : Status.CONFLICTING;
    }

    private static Authority authority(Weighed weighed) {
        return weighed.finding().rule().evidence().document().authority();
    }
}
