package dev.nestor.benchmarks.drools;

import java.util.HashSet;
import java.util.Set;

/** Where the rules put what they find; a session keeps its globals, so each decision takes the set out. */
public final class Findings {

    private Set<String> found = new HashSet<>();

    public void add(String finding) {
        found.add(finding);
    }

    Set<String> take() {
        Set<String> taken = found;
        found = new HashSet<>();
        return taken;
    }
}
