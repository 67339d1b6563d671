package dev.nestor.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.nestor.rule.Axis;
import dev.nestor.waiver.WaiverUse.State;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static final Waiver LAB = waiver("lab", "2026-01-01T00:00:00+01:00", "2027-06-30T00:00:00+01:00");
    private static final Waiver LAST_YEAR = waiver("last-year", "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
    private static final Waiver NEXT_YEAR = waiver("next-year", "2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-11-21T10:59:59.999999999Z, false",
        "2026-11-21T11:00:00Z,           true",
        "2026-11-21T12:59:59.999999999Z, true",
        "2026-11-21T13:00:00Z,           false"
    })
    void isInForceFromItsFirstInstantUpToItsLast(Instant now, boolean inForce) {
        Waiver waiver = waiver("two-hours", "2026-11-21T12:00:00+01:00", "2026-11-21T14:00:00+01:00");

        assertThat(waiver.isInForce(now)).isEqualTo(inForce);
    }

    @Test
    void needsAnIdAPersonAndAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waiver(" ", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"))
                .withMessage("waiver has a blank id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("lab", "", "it is a lab"))
                .withMessage("waiver has a blank name of a person");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("lab", "Ada Moss", "\t"))
                .withMessage("waiver has a blank reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("lab", "Ada\nMoss", "it is a lab"))
                .withMessage("waiver has control characters in its name of a person");
    }

    @Test
    void waivesEitherARuleOrAnAxis() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("lab", Optional.empty(), Optional.empty()))
                .withMessage("waiver `lab` waives neither one rule nor one axis");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("lab", Optional.of("acme.policy.no"), Optional.of(Axis.SUPPORT)));
    }

    @Test
    void endsAfterItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waiver("short", "2026-01-01T00:00:00+01:00", "2025-12-31T23:00:00Z"))
                .withMessage("waiver `short` ends before it begins: from `2026-01-01T00:00+01:00` until"
                        + " `2025-12-31T23:00Z`");
    }

    @Test
    void areTheSameWhateverTheirOrder() {
        assertThat(Waivers.of(List.of(NEXT_YEAR, LAB, LAST_YEAR)))
                .isEqualTo(Waivers.of(List.of(LAST_YEAR, NEXT_YEAR, LAB)));
    }

    @Test
    void doNotShareAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waivers.of(List.of(LAB, NEXT_YEAR, LAB)))
                .withMessage("two waivers have the id `lab`");
    }

    @Test
    void reportWhatNobodyUsedAndWhatIsOutOfForce() {
        Waivers waivers = Waivers.of(List.of(NEXT_YEAR, LAB, LAST_YEAR));

        assertThat(waivers.report(NOON, List.of()))
                .extracting(use -> use.waiver().id(), WaiverUse::state)
                .containsExactly(
                        tuple("lab", State.UNUSED),
                        tuple("last-year", State.EXPIRED),
                        tuple("next-year", State.NOT_YET_IN_FORCE));
    }

    @Test
    void reportOnceWhatHappenedToAWaiverInManyAnswers() {
        Waivers waivers = Waivers.of(List.of(LAB));
        WaiverUse applied = waivers.use(LAB, State.APPLIED, NOON);
        WaiverUse unneeded = waivers.use(LAB, State.UNNEEDED, NOON);
        WaiverUse forbidden = waivers.use(LAB, State.NO_EFFECT, NOON);

        assertThat(waivers.report(NOON, List.of(unneeded, applied, unneeded))).containsExactly(applied);
        assertThat(waivers.report(NOON, List.of(forbidden, unneeded))).containsExactly(forbidden);
        assertThat(waivers.report(NOON, List.of(unneeded, unneeded))).containsExactly(unneeded);
        assertThat(waivers.report(NOON, List.of(forbidden, applied, forbidden))).containsExactly(applied, forbidden);
    }

    @Test
    void areCalledSoonToExpireInTheirLastDays() {
        Waiver waiver = waiver("lab", "2026-01-01T00:00:00Z", "2026-12-21T12:00:00Z");
        Waivers waivers = Waivers.of(List.of(waiver));

        assertThat(soon(waivers, NOON)).isTrue();
        assertThat(soon(waivers, NOON.minusNanos(1))).isFalse();
        assertThat(soon(waivers.withNotice(Period.ofDays(29)), NOON)).isFalse();
        assertThat(soon(waivers, Instant.parse("2026-12-21T12:00:00Z"))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waivers.withNotice(Period.ofDays(-1)))
                .withMessage("notice before waivers expire is negative: `P-1D`");
    }

    private static boolean soon(Waivers waivers, Instant now) {
        return waivers.report(now, List.of()).get(0).expiresSoon();
    }

    private static Waiver waiver(String id, String from, String until) {
        return new Waiver(
                id,
                Optional.empty(),
                Optional.of(Axis.SUPPORT),
                StackSelector.everyStack(),
                "Ada Moss",
                "it is a lab",
                Optional.of("OPS-12"),
                OffsetDateTime.parse(from),
                OffsetDateTime.parse(until));
    }

    private static Waiver of(String id, String who, String why) {
        return new Waiver(id, LAB.rule(), LAB.axis(), LAB.scope(), who, why, Optional.empty(), LAB.from(), LAB.until());
    }

    private static Waiver of(String id, Optional<String> rule, Optional<Axis> axis) {
        return new Waiver(id, rule, axis, LAB.scope(), "Ada Moss", "lab", Optional.empty(), LAB.from(), LAB.until());
    }
}
