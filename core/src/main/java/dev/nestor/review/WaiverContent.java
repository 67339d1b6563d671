package dev.nestor.review;

import dev.nestor.waiver.StackSelector;
import dev.nestor.waiver.Waiver;

/** All that a waiver says. */
final class WaiverContent {

    private WaiverContent() {}

    static String digest(Waiver waiver) {
        Digest digest = Digest.of("waiver").text(waiver.id());
        digest.optional(waiver.rule(), Digest::text).optional(waiver.axis(), Digest::choice);
        addScope(digest, waiver.scope());
        digest.text(waiver.who()).text(waiver.why()).optional(waiver.ticket(), Digest::text);
        return digest.text(waiver.from().toString())
                .text(waiver.until().toString())
                .hex();
    }

    private static void addScope(Digest digest, StackSelector scope) {
        digest.list(scope.purposes().stream().sorted().toList(), Digest::choice);
        digest.list(scope.inner(), PackContent::addPattern).list(scope.outer(), PackContent::addPattern);
        digest.number(scope.lowestLevel()).number(scope.highestLevel());
        digest.optional(scope.machine(), Digest::text);
    }
}
