package dev.nestor.spi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Which plugins cannot be used, and why: of several reasons the one found first. */
final class Problems {

    private final Map<Candidate, String> reasons = new LinkedHashMap<>();

    void add(Candidate candidate, String reason) {
        reasons.putIfAbsent(candidate, reason);
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    void forEach(BiConsumer<Candidate, String> action) {
        reasons.forEach(action);
    }
}
