package dev.nestor.waiver;

import dev.nestor.rule.Axis;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Optional;

/**
 * Somebody's decision to live with what a rule says, or with what an axis comes to, for a while.
 *
 * <p>It changes a verdict, and neither an axis nor a finding.
 *
 * @param rule the id of the rule that is waived; empty if an axis is
 * @param axis the axis that is waived, whoever speaks on it; empty if a rule is
 * @param who the person who answers for it
 * @param from the first instant it is in force
 * @param until the first instant it no longer is
 */
public record Waiver(
        String id,
        Optional<String> rule,
        Optional<Axis> axis,
        StackSelector scope,
        String who,
        String why,
        Optional<String> ticket,
        OffsetDateTime from,
        OffsetDateTime until) {

    public Waiver {
        requireText("id", id);
        requireText("name of a person", who);
        requireText("reason", why);
        ticket.ifPresent(text -> requireText("ticket", text));
        rule.ifPresent(text -> requireText("rule", text));
        if (rule.isPresent() == axis.isPresent()) {
            throw new IllegalArgumentException("waiver `" + id + "` waives neither one rule nor one axis");
        }
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "waiver `" + id + "` ends before it begins: from `" + from + "` until `" + until + "`");
        }
    }

    public boolean isInForce(Instant now) {
        return hasBegun(now) && !isExpired(now);
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(from.toInstant());
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(until.toInstant());
    }

    /** Whether it is in force, and will no longer be after {@code time}; a day counts 24 hours. */
    public boolean expiresWithin(Period time, Instant now) {
        return isInForce(now) && !now.isBefore(until.minus(time).toInstant());
    }

    // What a person wrote is shown to others as it is, so it must not be able to draw lines of its own.
    private static void requireText(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("waiver has a blank " + what);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("waiver has control characters in its " + what);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
