package dev.nestor.vmware;

import dev.nestor.vmware.vmx.VmxFile;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The network adapters of a .vmx file.
 *
 * @param names such as {@code ethernet0}, without those that the file says are not there
 */
record Adapters(VmxFile file, List<String> names) {

    private static final Pattern NAME = Pattern.compile("^ethernet\\d+(?=\\.)");

    static Adapters of(VmxFile file) {
        List<String> names = file.entries().stream()
                .map(entry -> entry.key().toLowerCase(Locale.ROOT))
                .flatMap(key -> NAME.matcher(key).results().map(MatchResult::group))
                .distinct()
                .filter(name -> file.flag(name + ".present").value().orElse(true))
                .toList();
        return new Adapters(file, names);
    }

    /** Whether there are adapters and each is said to be; one without a word on it may be anything. */
    boolean areAllBehindNat() {
        return !names.isEmpty() && names.stream().allMatch(this::isBehindNat);
    }

    private boolean isBehindNat(String name) {
        return file.text(name + ".connectionType")
                .value()
                .filter("nat"::equalsIgnoreCase)
                .isPresent();
    }
}
