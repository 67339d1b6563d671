package dev.nestor.inventory.rvtools;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tabs of RVTools that tell what machines there are. */
enum Tab {
    /** One row for each virtual machine. */
    VINFO("vInfo"),
    /** One row for each host. */
    VHOST("vHost");

    private static final Pattern DECORATION = Pattern.compile("[^a-z0-9#]");
    private static final Pattern EXPORT = Pattern.compile("^(?:rvtools)?_?(?:tab)?_?");

    /** Columns that tabs about parts of virtual machines have, one row for each part. */
    private static final Set<String> OF_PARTS = Set.of(
            "coresps",
            "consumed",
            "startsconnected",
            "toolsversion",
            "devicenode",
            "devicetype",
            "disk",
            "diskkey",
            "quiesced");

    private final String title;

    Tab(String title) {
        this.title = title;
    }

    /** What the tab is called, such as {@code vInfo}. */
    String title() {
        return title;
    }

    /** The tab that has these headers, in any spelling; empty if none has. */
    static Optional<Tab> of(List<String> headers) {
        if (isVinfo(VINFO.normal(headers))) {
            return Optional.of(VINFO);
        }
        return isVhost(VHOST.normal(headers)) ? Optional.of(VHOST) : Optional.empty();
    }

    /** The tab of a sheet called {@code vInfo}, or {@code RVTools_tabvInfo}. */
    static Optional<Tab> named(String sheet) {
        String name = EXPORT.matcher(sheet.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        for (Tab tab : values()) {
            if (tab.title.toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(tab);
            }
        }
        return Optional.empty();
    }

    /** A header in the one spelling that all have in common: {@code vInfoOSTools} is {@code ostools}. */
    String normal(String header) {
        String plain = DECORATION.matcher(header.toLowerCase(Locale.ROOT)).replaceAll("");
        String prefix = title.toLowerCase(Locale.ROOT);
        return plain.startsWith(prefix) ? plain.substring(prefix.length()) : plain;
    }

    private Set<String> normal(List<String> headers) {
        return headers.stream().map(this::normal).collect(Collectors.toSet());
    }

    private static boolean isVinfo(Set<String> headers) {
        return has(headers, Column.VM)
                && (has(headers, Column.VM_OS) || has(headers, Column.VM_OS_TOOLS) || has(headers, Column.VM_POWER))
                && headers.stream().noneMatch(OF_PARTS::contains);
    }

    private static boolean isVhost(Set<String> headers) {
        return has(headers, Column.HOST) && (has(headers, Column.HOST_VERSION) || has(headers, Column.HOST_CPU));
    }

    private static boolean has(Set<String> headers, Column column) {
        return column.names().stream().anyMatch(headers::contains);
    }
}
