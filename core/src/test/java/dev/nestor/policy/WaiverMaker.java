package dev.nestor.policy;

import dev.nestor.rule.Axis;
import dev.nestor.waiver.StackSelector;
import dev.nestor.waiver.Waiver;
import dev.nestor.waiver.Waivers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Waivers of Ada Moss, in force in the year around noon of the day that questions are asked on. */
final class WaiverMaker {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static final OffsetDateTime NEW_YEAR = OffsetDateTime.parse("2026-01-01T00:00:00+01:00");

    private WaiverMaker() {}

    static Waiver axis(String id, Axis axis) {
        return new Waiver(
                id,
                Optional.empty(),
                Optional.of(axis),
                StackSelector.everyStack(),
                "Ada Moss",
                "the lab is rebuilt every night",
                Optional.of("OPS-12"),
                NEW_YEAR,
                NEW_YEAR.plusYears(1));
    }

    static Waiver rule(String id, String rule) {
        Waiver sample = axis(id, Axis.SUPPORT);
        return new Waiver(
                id,
                Optional.of(rule),
                Optional.empty(),
                sample.scope(),
                sample.who(),
                sample.why(),
                sample.ticket(),
                sample.from(),
                sample.until());
    }

    static Waiver in(StackSelector scope, Waiver waiver) {
        return new Waiver(
                waiver.id(),
                waiver.rule(),
                waiver.axis(),
                scope,
                waiver.who(),
                waiver.why(),
                waiver.ticket(),
                waiver.from(),
                waiver.until());
    }

    static Waiver during(OffsetDateTime from, OffsetDateTime until, Waiver waiver) {
        return new Waiver(
                waiver.id(),
                waiver.rule(),
                waiver.axis(),
                waiver.scope(),
                waiver.who(),
                waiver.why(),
                waiver.ticket(),
                from,
                until);
    }

    static Policy with(Policy policy, Waiver... waivers) {
        return policy.with(Waivers.of(List.of(waivers)), NOON);
    }
}
