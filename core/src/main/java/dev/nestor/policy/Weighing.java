package dev.nestor.policy;

import dev.nestor.assessment.Conflict;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that is said on one axis about one nesting, by party and topic. */
final class Weighing {

    private final Axis axis;
    private final SortedMap<String, SortedMap<String, Topic>> byParty = new TreeMap<>();
    private final SortedMap<String, Outcomes> unread = new TreeMap<>();

    Weighing(Axis axis) {
        this.axis = axis;
    }

    void add(Weighed weighed) {
        byParty.computeIfAbsent(weighed.finding().rule().party(), key -> new TreeMap<>())
                .computeIfAbsent(weighed.finding().rule().subject(), key -> new Topic())
                .add(weighed);
    }

    /** Notes that {@code party} may have said anything, in a text that nobody has read. */
    void addUnread(String party) {
        unread.put(party, Outcomes.anything(axis));
    }

    /** The worst of all parties. Each of {@code vendors} that is silent on support counts as saying nothing. */
    Outcomes outcomes(Collection<String> vendors) {
        Outcomes result = Outcomes.SILENCE;
        for (String party : parties(vendors)) {
            Outcomes said = said(party);
            boolean silenceCounts = axis == Axis.SUPPORT && vendors.contains(party);
            result = worst(result, silenceCounts ? said.orElse(Outcomes.of(Status.UNSTATED)) : said);
        }
        return result;
    }

    boolean isSilent(String party) {
        return said(party).isSilence();
    }

    List<Topic> topics() {
        return byParty.values().stream()
                .flatMap(topics -> topics.values().stream())
                .toList();
    }

    List<Conflict> conflicts() {
        return topics().stream().flatMap(topic -> topic.conflict().stream()).toList();
    }

    static Outcomes worst(Outcomes one, Outcomes two) {
        return one.combine(two, Status::worse);
    }

    private Set<String> parties(Collection<String> vendors) {
        Set<String> parties = new TreeSet<>(byParty.keySet());
        parties.addAll(unread.keySet());
        parties.addAll(vendors);
        return parties;
    }

    private Outcomes said(String party) {
        Outcomes result = unread.getOrDefault(party, Outcomes.SILENCE);
        for (Topic topic : byParty.getOrDefault(party, new TreeMap<>()).values()) {
            result = worst(result, topic.outcomes());
        }
        return result;
    }
}
