package dev.nestor.microsoft.hyperv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A state of a virtual machine.
 *
 * @param word what it is called here; empty where the machine only passes through
 */
record VmState(int number, String name, String word) {

    private static final int FIRST_CRITICAL = 32783;

    private static final List<VmState> ALL = List.of(
            new VmState(2, "Running", "running"),
            new VmState(3, "Off", "off"),
            new VmState(4, "Stopping", ""),
            new VmState(6, "Saved", "saved"),
            new VmState(9, "Paused", "paused"),
            new VmState(10, "Starting", ""),
            new VmState(11, "Reset", ""),
            new VmState(32773, "Saving", ""),
            new VmState(32776, "Pausing", ""),
            new VmState(32777, "Resuming", ""),
            new VmState(32779, "FastSaved", "saved"),
            new VmState(32780, "FastSaving", ""));

    private static final Map<String, String> WORDS = words();

    /** Reads the number or the name of a state; empty where the machine is between two, and where nothing is said. */
    static Optional<String> of(Property state) {
        return state.read("a state such as `Off` (3)", text -> Optional.ofNullable(WORDS.get(text)))
                .filter(word -> !word.isEmpty());
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        new VmState(1, "Other", "").addTo(words);
        int critical = FIRST_CRITICAL;
        for (VmState state : ALL) {
            state.addTo(words);
            // Each has a twin for machines whose storage is lost, and the twins are numbered in the same order.
            new VmState(critical, state.name + "Critical", state.word).addTo(words);
            critical++;
        }
        return words;
    }

    private void addTo(Map<String, String> words) {
        words.put(String.valueOf(number), word);
        words.put(name.toLowerCase(Locale.ROOT), word);
    }
}
