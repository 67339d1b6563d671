package dev.nestor.spi.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds hosts that would run on each other, which no real ones do. For one use only. */
final class Rings {

    private static final int MOST_NAMED = 8;

    private final HostBook book;
    private final Map<Host, Integer> visits = new HashMap<>();
    private final List<String> sentences = new ArrayList<>();

    private Rings(HostBook book) {
        this.book = book;
    }

    /** Each ring as one sentence. */
    static List<String> in(HostBook book) {
        Rings rings = new Rings(book);
        int visit = 0;
        for (Host host : book.hosts()) {
            rings.walk(host, visit++);
        }
        return rings.sentences;
    }

    // Each host runs on one at most, so whoever comes back to where the same walk was is in a ring.
    private void walk(Host start, int visit) {
        Host host = start;
        while (host != null && visits.putIfAbsent(host, visit) == null) {
            host = below(host);
        }
        if (host != null && visits.getOrDefault(host, -1) == visit) {
            sentences.add(sentence(ring(host)));
        }
    }

    private @Nullable Host below(Host host) {
        return book.find(host.host()).map(HostBook.Found::host).orElse(null);
    }

    private List<Host> ring(Host first) {
        List<Host> ring = new ArrayList<>(List.of(first));
        for (Host host = below(first); host != null && host != first; host = below(host)) {
            ring.add(host);
        }
        return ring;
    }

    private static String sentence(List<Host> ring) {
        List<String> names = ring.stream().map(host -> "`" + host.name() + "`").toList();
        if (names.size() == 1) {
            return names.get(0) + " would run on itself, so it is not known what it runs on";
        }
        String shown = names.stream().limit(MOST_NAMED).collect(Collectors.joining(" on "));
        String rest = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more, and so" : "";
        return "hosts would run on each other in a ring, so it is not known what they run on: " + shown + rest + " on "
                + names.get(0);
    }
}
