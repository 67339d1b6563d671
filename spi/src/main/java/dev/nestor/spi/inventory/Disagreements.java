package dev.nestor.spi.inventory;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What files that show the same machine do not agree on, each once, and no more of it than people read. */
final class Disagreements {

    private static final int MOST = 20;
    private static final int MOST_COUNTED = 100_000;

    private final Set<String> sentences = new LinkedHashSet<>();
    // By the hashes of their sentences: a host is looked at once for each machine on it.
    private final Set<Integer> more = new HashSet<>();

    /**
     * What two files say of one machine.
     *
     * @param what a fact, {@code product} or {@code version}
     * @param where the first was found, and {@code elsewhere} the other one
     */
    record Saying(String what, String one, Optional<String> where, String other, Optional<String> elsewhere) {

        @Override
        public String toString() {
            return "`" + what + "` is " + said(one, where) + " and " + said(other, elsewhere);
        }

        private static String said(String value, Optional<String> where) {
            return "`" + value + "`" + where.map(place -> " by `" + place + "`").orElse("");
        }
    }

    /** @param machine what people call it */
    void add(Optional<String> machine, Saying saying) {
        String name = machine.map(known -> "`" + known + "`").orElse("a machine without a name");
        String sentence = "files do not agree on " + name + ": " + saying + ", so that is not known";
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        } else if (!sentences.contains(sentence)) {
            countMore(sentence);
        }
    }

    void tell(InventorySink remarks) {
        sentences.forEach(remarks::problem);
        if (!more.isEmpty()) {
            String atLeast = more.size() == MOST_COUNTED ? "at least " : "";
            remarks.problem("files do not agree on " + atLeast + more.size()
                    + (more.size() == 1 ? " more fact" : " more facts"));
        }
    }

    private void countMore(String sentence) {
        if (more.size() < MOST_COUNTED) {
            more.add(sentence.hashCode());
        }
    }
}
