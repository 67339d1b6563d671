package dev.nestor.policy;

import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.util.ArrayList;
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

    Axis axis() {
        return axis;
    }

    void add(Weighed weighed) {
        SortedMap<String, Topic> topics = byParty.get(weighed.rule().party());
        if (topics == null) {
            topics = new TreeMap<>();
            byParty.put(weighed.rule().party(), topics);
        }
        Topic topic = topics.get(weighed.rule().subject());
        if (topic == null) {
            topic = new Topic();
            topics.put(weighed.rule().subject(), topic);
        }
        topic.add(weighed);
    }

    /** Notes that {@code party} may have said anything, in a text that nobody has read. */
    void addUnread(String party) {
        unread.put(party, Outcomes.anything(axis));
    }

    /** The worst of all parties. Each of {@code vendors} that is silent on support counts as saying nothing. */
    Outcomes outcomes(Collection<String> vendors) {
        return outcomes(vendors, Set.of());
    }

    /** The same, as if each of the {@code waived} rules said the best that there is on the axis wherever it has a say. */
    Outcomes outcomes(Collection<String> vendors, Set<String> waived) {
        Outcomes result = Outcomes.SILENCE;
        for (String party : parties(vendors)) {
            Outcomes said = said(party, waived);
            boolean silenceCounts = axis == Axis.SUPPORT && vendors.contains(party);
            result = result.worst(silenceCounts ? said.orElse(Outcomes.of(Status.UNSTATED)) : said);
        }
        return result;
    }

    boolean isSilent(String party) {
        return said(party, Set.of()).isSilence();
    }

    List<Topic> topics() {
        List<Topic> all = new ArrayList<>();
        for (SortedMap<String, Topic> topics : byParty.values()) {
            all.addAll(topics.values());
        }
        return all;
    }

    private Set<String> parties(Collection<String> vendors) {
        Set<String> parties = new TreeSet<>(byParty.keySet());
        parties.addAll(unread.keySet());
        parties.addAll(vendors);
        return parties;
    }

    private Outcomes said(String party, Set<String> waived) {
        Outcomes possible = unread.get(party);
        Outcomes result = possible == null ? Outcomes.SILENCE : possible;
        SortedMap<String, Topic> topics = byParty.get(party);
        if (topics != null) {
            for (Topic topic : topics.values()) {
                result = result.worst(waived.isEmpty() ? topic.outcomes() : topic.outcomes(waived, best()));
            }
        }
        return result;
    }

    private Status best() {
        return axis.statuses().get(axis.statuses().size() - 1);
    }
}
