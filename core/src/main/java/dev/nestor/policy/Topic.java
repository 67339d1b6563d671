package dev.nestor.policy;

import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one party says on one topic of one axis: equal authorities agree or conflict, the higher one wins. */
final class Topic {

    private final SortedMap<Authority, List<Weighed>> byAuthority = new TreeMap<>();

    void add(Weighed weighed) {
        Authority authority = weighed.rule().evidence().document().authority();
        List<Weighed> equals = byAuthority.get(authority);
        if (equals == null) {
            equals = new ArrayList<>(1);
            byAuthority.put(authority, equals);
        }
        equals.add(weighed);
    }

    Outcomes outcomes() {
        Outcomes result = Outcomes.SILENCE;
        for (List<Weighed> equals : byAuthority.values()) {
            result = result.orElse(agreement(equals));
        }
        return result;
    }

    /** The same, as if each of the {@code waived} rules said {@code best} wherever it has a say. */
    Outcomes outcomes(Set<String> waived, Status best) {
        Outcomes result = Outcomes.SILENCE;
        for (List<Weighed> equals : byAuthority.values()) {
            result = result.orElse(agreement(equals, waived, best));
        }
        return result;
    }

    /** All that is said, with what a higher authority contradicts marked so. */
    List<Weighed> ranked() {
        List<Weighed> ranked = new ArrayList<>();
        for (List<Weighed> equals : byAuthority.values()) {
            List<Weighed> above = List.copyOf(ranked);
            for (Weighed weighed : equals) {
                ranked.add(rank(weighed, above));
            }
        }
        return ranked;
    }

    /** Those who contradict each other, if it comes to a conflict whatever is still open; nobody otherwise. */
    List<Weighed> sides() {
        if (!outcomes().is(Status.CONFLICTING)) {
            return List.of();
        }
        List<Weighed> sides = new ArrayList<>();
        Iterator<List<Weighed>> ranks = byAuthority.values().iterator();
        Outcomes heard = Outcomes.SILENCE;
        while (heard.maySilent() && ranks.hasNext()) {
            List<Weighed> equals = ranks.next();
            heard = heard.orElse(agreement(equals));
            for (Weighed weighed : equals) {
                if (weighed.maySpeak()) {
                    sides.add(weighed);
                }
            }
        }
        return sides;
    }

    private static Weighed rank(Weighed weighed, List<Weighed> above) {
        if (!weighed.isCertain() || above.isEmpty()) {
            return weighed;
        }
        List<String> stronger = new ArrayList<>();
        for (Weighed other : above) {
            if (other.isCertain() && other.status() != weighed.status()) {
                stronger.add(other.rule().id());
            }
        }
        return stronger.isEmpty() ? weighed : weighed.outranked(stronger);
    }

    // The others agree first: what is waived must not turn their agreement into a contradiction.
    private static Outcomes agreement(List<Weighed> equals, Set<String> waived, Status best) {
        List<Weighed> others = new ArrayList<>(equals);
        others.removeIf(weighed -> waived.contains(weighed.rule().id()));
        Outcomes result = agreement(others);
        for (Weighed weighed : equals) {
            if (waived.contains(weighed.rule().id())) {
                result = result.concede(weighed.outcomes(), best);
            }
        }
        return result;
    }

    private static Outcomes agreement(List<Weighed> equals) {
        Outcomes result = Outcomes.SILENCE;
        for (Weighed weighed : equals) {
            result = result.agree(weighed.outcomes());
        }
        return result;
    }
}
