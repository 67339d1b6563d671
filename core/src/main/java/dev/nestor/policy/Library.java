package dev.nestor.policy;

import dev.nestor.rule.RulePack;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which texts were read for which days. */
final class Library {

    private final Map<String, List<RulePack>> bySeries;

    Library(Collection<RulePack> packs) {
        bySeries = packs.stream().collect(Collectors.groupingBy(RulePack::series));
    }

    /**
     * Whether some text of the series that {@code pack} belongs to was read for {@code day}, or the document of
     * {@code pack} did not exist yet.
     */
    boolean hasRead(RulePack pack, LocalDate day) {
        return pack.published().filter(day::isBefore).isPresent()
                || bySeries.getOrDefault(pack.series(), List.of()).stream()
                        .anyMatch(text -> text.covers().contains(day));
    }
}
