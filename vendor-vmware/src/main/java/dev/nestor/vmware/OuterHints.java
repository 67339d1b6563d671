package dev.nestor.vmware;

import dev.nestor.vmware.text.Echo;
import dev.nestor.vmware.vmx.VmxEntry;
import dev.nestor.vmware.vmx.VmxFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keys that show which product runs the machine of a .vmx file.
 *
 * <p>They stay behind when a machine moves, so they are never more than hints. {@code virtualHW.productCompatibility} is
 * none: it says {@code hosted} on ESXi too.
 */
record OuterHints(List<String> esxi, List<String> hosted) {

    private static final int MOST_NAMED = 3;
    private static final Set<String> ESXI_KEYS =
            Set.of("sched.swap.derivedname", "vc.uuid", "viv.moid", "migrate.hostlog");
    private static final Pattern HOSTED_KEY = Pattern.compile("gui\\..+|hgfs\\..+|ethernet\\d+\\.vnet");
    private static final Pattern CONNECTION = Pattern.compile("ethernet\\d+\\.connectiontype");
    private static final Pattern NETWORK = Pattern.compile("(ethernet\\d+)\\.networkname");
    private static final Set<String> CONNECTIONS = Set.of("nat", "bridged", "custom", "hostonly");
    private static final Pattern WINDOWS_PATH = Pattern.compile("[A-Za-z]:\\\\.*");

    static OuterHints of(VmxFile file) {
        OuterHints hints = new OuterHints(new ArrayList<>(), new ArrayList<>());
        file.entries().stream().filter(entry -> !entry.value().isBlank()).forEach(entry -> hints.add(file, entry));
        return hints;
    }

    /** One sentence with its confidence; empty if nothing hints at anything. */
    Optional<String> note() {
        if (esxi.isEmpty() && hosted.isEmpty()) {
            return Optional.empty();
        }
        if (!esxi.isEmpty() && !hosted.isEmpty()) {
            return Optional.of("whether ESXi or a hosted product such as Workstation runs the machine cannot be told"
                    + " (confidence L): " + named(esxi) + " of one disagree with " + named(hosted) + " of the other");
        }
        return Optional.of(
                esxi.isEmpty() ? note(hosted, "a hosted product such as Workstation or Fusion") : note(esxi, "ESXi"));
    }

    private static String note(List<String> keys, String product) {
        boolean several = keys.size() > 1;
        return "%s %s to %s as what runs the machine (confidence %s)"
                .formatted(named(keys), several ? "point" : "points", product, several ? "M" : "L");
    }

    private static String named(List<String> keys) {
        return keys.stream().limit(MOST_NAMED).map(Echo::of).collect(Collectors.joining(", "));
    }

    private void add(VmxFile file, VmxEntry entry) {
        String key = entry.key().toLowerCase(Locale.ROOT);
        if (ESXI_KEYS.contains(key) || entry.value().contains("/vmfs/volumes/") || isOfVirtualCenter(file, key)) {
            esxi.add(entry.key());
        } else if (isHosted(key, entry.value())) {
            hosted.add(entry.key());
        }
    }

    private static boolean isOfVirtualCenter(VmxFile file, String key) {
        var network = NETWORK.matcher(key);
        return network.matches()
                && file.text(network.group(1) + ".addressType")
                        .value()
                        .filter("vpx"::equalsIgnoreCase)
                        .isPresent();
    }

    private static boolean isHosted(String key, String value) {
        return HOSTED_KEY.matcher(key).matches()
                || WINDOWS_PATH.matcher(value).matches()
                || (CONNECTION.matcher(key).matches() && CONNECTIONS.contains(value.toLowerCase(Locale.ROOT)));
    }
}
