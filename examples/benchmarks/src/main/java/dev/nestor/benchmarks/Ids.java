package dev.nestor.benchmarks;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings of all engines, and how they are made comparable. */
final class Ids {

    private enum Kind {
        SUPPORT("unsupported", "conditional"),
        FEASIBILITY("impossible", "unproven", "possible", "known-working"),
        LICENSING("license-required"),
        ENABLEMENT("blocked", "unknown", "ready");

        private final List<String> worstFirst;

        Kind(String... worstFirst) {
            this.worstFirst = List.of(worstFirst);
        }
    }

    private Ids() {}

    /** Of each axis those of the worst status. */
    static Set<String> worst(Set<String> findings) {
        Map<Kind, Integer> worst = new EnumMap<>(Kind.class);
        findings.forEach(finding -> worst.merge(kind(finding), rank(finding), Math::min));
        Set<String> left = new HashSet<>();
        findings.stream()
                .filter(finding -> rank(finding) == worst.get(kind(finding)))
                .forEach(left::add);
        return left;
    }

    private static int rank(String finding) {
        return kind(finding).worstFirst.indexOf(status(finding));
    }

    private static Kind kind(String finding) {
        for (Kind kind : Kind.values()) {
            if (kind.worstFirst.contains(status(finding))) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no axis has this status: `" + finding + "`");
    }

    private static String status(String finding) {
        return finding.substring(finding.indexOf(':') + 1);
    }
}
