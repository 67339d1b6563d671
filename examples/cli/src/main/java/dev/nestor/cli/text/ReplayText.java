package dev.nestor.cli.text;

import dev.nestor.assessment.Question;
import dev.nestor.spi.document.Replay;

/** What became of a recorded decision: a line, and behind it what differs. */
public final class ReplayText {

    private ReplayText() {}

    public static String of(int line, Replay replay, Screen screen) {
        Page page = new Page(screen);
        Question question = replay.recorded().question();
        String sign = replay.isSame()
                ? Style.GOOD.of(page.signs().passing() + " same")
                : Style.BAD.of(page.signs().failing() + " another");
        page.paragraph(
                0,
                "line " + line + " ",
                sign + " answer: " + question.stack() + " was "
                        + replay.recorded().decision().verdict().word() + " for "
                        + question.purpose().word() + ", as of " + question.day());
        replay.differences()
                .forEach(difference -> page.paragraph(2, page.signs().bullet() + " ", difference));
        return page.text();
    }
}
