package dev.nestor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.model.Purpose;
import dev.nestor.review.DecisionListener;
import dev.nestor.review.DecisionRecord;
import dev.nestor.review.DecisionRecord.Excepting;
import dev.nestor.rule.Axis;
import dev.nestor.rule.ProductPattern;
import dev.nestor.waiver.StackSelector;
import dev.nestor.waiver.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a record holds of the waivers that counted. */
class RecordedWaiversTest {

    private static final Waiver SAMPLE = WaiverMaker.axis("lab", Axis.SUPPORT);
    private static final StackSelector DEMOS =
            new StackSelector(Set.of(Purpose.DEMO), List.of(), List.of(), 1, 2, Optional.empty());

    @Test
    void thoseInForceAboutTheStackByTheirIds() {
        Waiver expired = WaiverMaker.during(SAMPLE.from().minusYears(2), SAMPLE.from(), renamed("old"));
        Waiver elsewhere = WaiverMaker.in(DEMOS, renamed("demos"));

        DecisionRecord record = record(WaiverMaker.with(Acme.policy(), renamed("zoo"), SAMPLE, expired, elsewhere));

        assertThat(record.exceptions().orElseThrow().at()).isEqualTo(WaiverMaker.NOON);
        assertThat(record.exceptions().orElseThrow().waivers())
                .extracting(Excepting::id)
                .containsExactly("lab", "zoo");
    }

    @Test
    void aPolicyWithoutWaiversHasNone() {
        assertThat(record(Acme.policy()).exceptions()).isEmpty();
    }

    @Test
    void theIdOfARecordTellsThatWaiversWereGiven() {
        assertThat(record(Acme.policy()).id())
                .isNotEqualTo(record(WaiverMaker.with(Acme.policy(), SAMPLE)).id());
    }

    @Test
    void eachWordOfAWaiverCounts() {
        List<String> digests = Stream.of(
                        SAMPLE,
                        renamed("lab-2"),
                        WaiverMaker.axis("lab", Axis.LICENSING),
                        WaiverMaker.rule("lab", "acme.policy.rule"),
                        WaiverMaker.in(DEMOS, SAMPLE),
                        WaiverMaker.in(scope("acme/hyper", "*"), SAMPLE),
                        WaiverMaker.in(scope("*", "acme/hyper"), SAMPLE),
                        WaiverMaker.in(scope("*", "acme/hyper [1,2)"), SAMPLE),
                        WaiverMaker.during(SAMPLE.from(), SAMPLE.until().plusDays(1), SAMPLE),
                        WaiverMaker.during(SAMPLE.from().plusDays(1), SAMPLE.until(), SAMPLE),
                        said("Bo Reed", SAMPLE.why(), SAMPLE.ticket()),
                        said(SAMPLE.who(), "the lab is gone next month", SAMPLE.ticket()),
                        said(SAMPLE.who(), SAMPLE.why(), Optional.empty()))
                .map(Excepting::of)
                .map(Excepting::digest)
                .toList();

        assertThat(digests).doesNotHaveDuplicates();
        assertThat(Excepting.of(renamed("lab"))).isEqualTo(Excepting.of(SAMPLE));
    }

    private static StackSelector scope(String inner, String outer) {
        return new StackSelector(
                Set.of(),
                List.of(ProductPattern.parse(inner)),
                List.of(ProductPattern.parse(outer)),
                1,
                Integer.MAX_VALUE,
                Optional.empty());
    }

    private static Waiver renamed(String id) {
        return WaiverMaker.axis(id, Axis.SUPPORT);
    }

    private static Waiver said(String who, String why, Optional<String> ticket) {
        return new Waiver(
                SAMPLE.id(),
                SAMPLE.rule(),
                SAMPLE.axis(),
                SAMPLE.scope(),
                who,
                why,
                ticket,
                SAMPLE.from(),
                SAMPLE.until());
    }

    private static DecisionRecord record(Policy policy) {
        List<DecisionRecord> records = new ArrayList<>();
        policy.with((DecisionListener) records::add).decide(Acme.question("acme/desk", "acme/hyper"));
        return records.get(0);
    }
}
