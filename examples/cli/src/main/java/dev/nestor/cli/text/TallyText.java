package dev.nestor.cli.text;

import dev.nestor.assessment.Verdict;
import dev.nestor.cli.compare.Tally;
import dev.nestor.review.Shift;

/** What the differences of a fleet come to. */
public final class TallyText {

    private TallyText() {}

    public static String of(Tally tally, Screen screen) {
        Page page = new Page(screen);
        String unread = tally.unread() == 0 ? "" : "; " + counted(tally.unread(), "line") + " could not be read";
        page.line(Style.STRONG.of(tally.changed() + " of " + counted(tally.stacks(), "stack")
                        + (tally.changed() == 1 ? " changes" : " change"))
                + unread);
        int width = String.valueOf(tally.changed()).length();
        tally.verdicts()
                .forEach((shift, stacks) -> page.line(
                        "  " + " ".repeat(width - stacks.toString().length()) + stacks + "  " + words(shift, page)));
        return page.text();
    }

    private static String words(Shift<Verdict> shift, Page page) {
        String before = shift.before().orElseThrow().word();
        String after = shift.after().orElseThrow().word();
        return before.equals(after)
                ? before + ", for other reasons"
                : before + " " + page.signs().arrow() + " " + after;
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
