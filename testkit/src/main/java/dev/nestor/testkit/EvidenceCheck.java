package dev.nestor.testkit;

import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.source.Days;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether what packs say about their documents can be true. */
final class EvidenceCheck {

    private EvidenceCheck() {}

    static List<String> problems(Collection<RulePack> packs) {
        List<String> problems = new ArrayList<>();
        packs.forEach(pack -> document(pack, problems));
        problems.addAll(rules(packs));
        return problems;
    }

    /** Those of the rules alone. */
    static List<String> rules(Collection<RulePack> packs) {
        List<String> problems = new ArrayList<>();
        packs.forEach(pack -> pack.rules().forEach(rule -> days(rule, pack, problems)));
        return problems;
    }

    private static void document(RulePack pack, List<String> problems) {
        String name = "rule pack `" + pack.id() + "`: ";
        URI url = pack.document().url();
        if (!Set.of("http", "https").contains(String.valueOf(url.getScheme())) || url.getHost() == null) {
            problems.add(name + "the url of its document is not one that a browser opens: `" + url + "`");
        }
        LocalDate read = pack.document().read();
        if (pack.covers().from().isAfter(read)) {
            problems.add(
                    name + "it covers days from " + pack.covers().from() + ", and its document was read on " + read);
        }
        pack.history().stream()
                .filter(change -> change.date().isAfter(read))
                .forEach(change -> problems.add(
                        name + "its history goes to " + change.date() + ", and its document was read on " + read));
    }

    private static void days(Rule rule, RulePack pack, List<String> problems) {
        String name = "rule `" + rule.id() + "`: ";
        Days attested = rule.evidence().attested();
        if (attested.from().isAfter(pack.document().read())) {
            problems.add(name + "it is attested from " + attested.from() + ", and its document was read on "
                    + pack.document().read());
        }
        if (!overlap(attested, pack.covers())) {
            problems.add(name + "it is attested " + attested + ", and its pack covers the days " + pack.covers()
                    + ": there is no day on which it counts");
        }
        Optional<LocalDate> end = pack.covers().until();
        if (end.isPresent()
                && attested.until().filter(until -> until.isAfter(end.get())).isPresent()) {
            problems.add(
                    name + "it is attested " + attested + ", and its pack has read no day from " + end.get() + " on");
        }
    }

    private static boolean overlap(Days one, Days other) {
        return one.until().map(other.from()::isBefore).orElse(true)
                && other.until().map(one.from()::isBefore).orElse(true);
    }
}
