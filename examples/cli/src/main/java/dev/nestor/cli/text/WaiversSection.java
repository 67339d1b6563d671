package dev.nestor.cli.text;

import dev.nestor.waiver.Waiver;
import dev.nestor.waiver.WaiverUse;
import dev.nestor.waiver.WaiverUse.State;
import java.util.List;

/** Waivers, and what became of them. */
record WaiversSection(String heading, List<WaiverUse> uses) implements Section {

    /** Those that somebody should look at; those that were just applied stand where they are applied. */
    static WaiversSection toLookAt(List<WaiverUse> uses) {
        return new WaiversSection(
                "Waivers to look at",
                uses.stream()
                        .filter(use -> use.state() != State.APPLIED || use.expiresSoon())
                        .toList());
    }

    @Override
    public void write(Page page) {
        if (!uses.isEmpty()) {
            page.heading(heading);
            uses.forEach(use -> write(page, use));
        }
    }

    private static void write(Page page, WaiverUse use) {
        Waiver waiver = use.waiver();
        String soon = use.expiresSoon() ? ", and expires soon" : "";
        page.paragraph(2, page.signs().bullet() + " ", Style.STRONG.of(waiver.id()) + " " + became(use.state()) + soon);
        String subject = waiver.rule()
                .map(rule -> "rule " + rule)
                .orElseGet(() -> waiver.axis().orElseThrow().word());
        page.paragraph(4, Style.FAINT.of(subject + ", by " + terms(waiver)));
    }

    /** Who answers for a waiver, where it was discussed, for how long, and why. */
    static String terms(Waiver waiver) {
        return waiver.who() + waiver.ticket().map(ticket -> ", " + ticket).orElse("") + ", from " + waiver.from()
                + " until " + waiver.until() + ": " + waiver.why();
    }

    private static String became(State state) {
        return switch (state) {
            case APPLIED -> "is applied";
            case NO_EFFECT -> "has no effect: the posture does not allow to waive that";
            case UNNEEDED -> "is not needed: what it waives is no obstacle here";
            case NOT_YET_IN_FORCE -> "is not in force yet";
            case EXPIRED -> "has expired";
            case UNUSED -> "is about nothing that was asked";
        };
    }
}
