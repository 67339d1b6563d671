package dev.nestor.spi.document;

import dev.nestor.policy.Policy;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.review.DecisionListener;
import dev.nestor.review.DecisionRecord;
import dev.nestor.waiver.Waivers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A recorded decision, made again.
 *
 * @param now the record of the decision as it is made now; empty if the one rule pack that was asked is missing
 * @param missing the recorded rule packs that no longer exist, by id
 */
public record Replay(DecisionRecord recorded, Optional<DecisionRecord> now, List<String> missing) {

    public Replay {
        missing = List.copyOf(missing);
    }

    /**
     * Makes a decision again.
     *
     * @param policy with the posture and the waivers that the decision was made with, whatever their instant, and any
     *     listener, who does not hear of it
     */
    public static Replay of(DecisionRecord recorded, Policy policy) {
        List<String> known =
                policy.knowledge().shelf().stream().map(ShelvedPack::id).toList();
        List<String> missing = recorded.packs().stream()
                .map(DecisionRecord.Pack::id)
                .filter(id -> !known.contains(id))
                .toList();
        boolean possible = recorded.only().map(known::contains).orElse(true);
        return new Replay(recorded, possible ? Optional.of(decide(recorded, policy)) : Optional.empty(), missing);
    }

    private static DecisionRecord decide(DecisionRecord recorded, Policy policy) {
        List<DecisionRecord> heard = new ArrayList<>();
        Policy asked = recorded.only().map(policy::restrictedTo).orElse(policy);
        Policy then = recorded.exceptions()
                .map(exceptions -> asked.waivingAt(exceptions.at()))
                .orElseGet(() -> asked.with(Waivers.none(), Instant.EPOCH));
        then.with((DecisionListener) heard::add).decide(recorded.question());
        return heard.get(0);
    }

    /** Whether the same was asked, and the answer is the same: verdict, statuses, levels and reasons. */
    public boolean isSame() {
        return now.filter(again -> again.input().equals(recorded.input())
                        && again.decision().equals(recorded.decision()))
                .isPresent();
    }

    /**
     * What is not as it was recorded, one sentence each: first what the answer follows from, and then the answer. The same
     * answer can follow from other rules.
     */
    public List<String> differences() {
        return new Differing(this).sentences();
    }
}
