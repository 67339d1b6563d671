package dev.nestor.policy;

import static dev.nestor.policy.Acme.forTest;
import static dev.nestor.policy.Acme.policy;
import static dev.nestor.policy.PackMaker.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.rule.Axis;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private final RulePack preview = document("acme.preview", "acme", Authority.VENDOR_DOCUMENTATION)
            .covering("2015-10-17", "2016-09-19")
            .publishedOn("2015-10-17")
            .inSeries("acme.nesting")
            .stance("preview", "acme/hyper", "acme/hyper", Axis.SUPPORT, Status.PREVIEW)
            .on("2015-10-17", "2016-09-19")
            .pack();
    private final RulePack current = document("acme.current", "acme", Authority.VENDOR_DOCUMENTATION)
            .covering("2016-09-19", null)
            .inSeries("acme.nesting")
            .stance("yes", "acme/hyper", "acme/hyper", Axis.SUPPORT, Status.SUPPORTED)
            .on("2023-07-14", null)
            .pack();
    private final RulePack elsewhere = document("acme.elsewhere", "acme", Authority.VENDOR_DOCUMENTATION)
            .covering("2018-01-01", null)
            .stance("desk", "acme/hyper", "acme/desk", Axis.SUPPORT, Status.SUPPORTED)
            .pack();
    private final Policy policy = policy(preview, current, elsewhere);

    @Test
    void hasEachDayOnWhichTheAnswerChanges() {
        List<Turn> turns = policy.timeline(forTest("acme/hyper", "acme/hyper"), LocalDate.of(2010, 1, 1));

        assertThat(turns)
                .extracting(turn -> turn.day() + " "
                        + turn.assessment().axis(Axis.SUPPORT).status().word())
                .containsExactly(
                        "2010-01-01 unknown", "2015-10-17 preview", "2016-09-19 unstated", "2023-07-14 supported");
        assertThat(turns.get(1).begins()).extracting(Rule::id).containsExactly("acme.preview.preview");
        assertThat(turns.get(2).ends()).extracting(Rule::id).containsExactly("acme.preview.preview");
        assertThat(turns.get(2).begins()).isEmpty();
    }

    @Test
    void startsWhereItIsToldAndEndsOnTheDayThatIsAskedFor() {
        List<Turn> turns = policy.timeline(
                forTest("acme/hyper", "acme/hyper").asOf(LocalDate.of(2020, 1, 1)), LocalDate.of(2016, 9, 18));

        assertThat(turns).extracting(Turn::day).containsExactly(LocalDate.of(2016, 9, 18), LocalDate.of(2016, 9, 19));
    }
}
