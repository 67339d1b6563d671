package dev.nestor.spi.inventory;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What files that show the same machine do not agree on, each once, and no more of it than people read. */
final class Disagreements {

    private static final int MOST = 20;

    private final Set<String> sentences = new LinkedHashSet<>();
    private final Set<String> more = new TreeSet<>();

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
            more.add(name);
        }
    }

    void tell(InventorySink remarks) {
        sentences.forEach(remarks::problem);
        if (!more.isEmpty()) {
            remarks.problem(
                    "files do not agree on " + more.size() + (more.size() == 1 ? " more machine" : " more machines"));
        }
    }
}
