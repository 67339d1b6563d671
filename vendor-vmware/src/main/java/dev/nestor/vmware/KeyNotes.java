package dev.nestor.vmware;

import dev.nestor.vmware.text.Echo;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people write into a machine's .vmx keys for the sake of nesting, and what it is worth. */
final class KeyNotes {

    /** Asks for a host that can expose virtualization, as people did before there was a switch. */
    static final String OLD_DEMAND = "featMask.vm.hv.capable";

    private static final Pattern BEFORE_2011 =
            Pattern.compile("vmx\\.allownested|monitor_control\\..+|monitor\\.virtual_exec", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILTER = Pattern.compile("ethernet\\d+\\.filter\\d+\\.name", Pattern.CASE_INSENSITIVE);

    private final SortedMap<String, String> keys = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** Of keys that are there twice, in whatever case, the last one counts. */
    void put(String key, String value) {
        keys.put(key, value);
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        noteIf(
                notes,
                isOn("vhu.enable"),
                "`vhu.enable` is a key that no VMware product knows: the switch is `vhv.enable`");
        noteIf(
                notes,
                isOn("vhv.allow"),
                "`vhv.allow` counts in the configuration of an ESXi 5.0 host, not in that of a virtual machine");
        noteIf(
                notes,
                is("hypervisor.cpuid.v0", "false"),
                "`hypervisor.cpuid.v0` hides from the guest that it is virtual, and exposes nothing to it");
        noteIf(
                notes,
                keys.containsKey(OLD_DEMAND),
                "`featMask.vm.hv.capable` is an older way to ask for exposure, so no `vhv.enable` is not taken for off");
        matching(BEFORE_2011)
                .findFirst()
                .ifPresent(key -> notes.add(
                        Echo.of(key) + " is a key of products before 2011, for 32-bit machines inside at most"));
        noteIf(
                notes,
                matching(FILTER).anyMatch(key -> is(key, "dvfilter-maclearn")),
                "an adapter asks for the filter `dvfilter-maclearn`, but whether the host has it is not said here");
        return notes;
    }

    boolean isOn(String key) {
        return is(key, "true") || is(key, "1");
    }

    private boolean is(String key, String value) {
        return keys.getOrDefault(key, "").strip().equalsIgnoreCase(value);
    }

    private Stream<String> matching(Pattern form) {
        return keys.keySet().stream().filter(key -> form.matcher(key).matches());
    }

    private static void noteIf(List<String> notes, boolean holds, String note) {
        if (holds) {
            notes.add(note);
        }
    }
}
