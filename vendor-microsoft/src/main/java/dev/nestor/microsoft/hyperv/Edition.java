package dev.nestor.microsoft.hyperv;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Editions of Windows, by what the registry calls them, and by their numbers. */
final class Edition {

    private static final List<Map.Entry<String, String>> BY_BEGINNING = List.of(
            Map.entry("serverdatacenter", "datacenter"),
            Map.entry("serverstandard", "standard"),
            Map.entry("core", "home"),
            Map.entry("professionaleducation", "education"),
            Map.entry("professional", "pro"),
            Map.entry("enterprise", "enterprise"),
            Map.entry("education", "education"));

    // Constants PRODUCT_… of GetProductInfo.
    private static final Map<String, String> BY_NUMBER = Map.ofEntries(
            Map.entry("4", "enterprise"),
            Map.entry("27", "enterprise"),
            Map.entry("72", "enterprise"),
            Map.entry("125", "enterprise"),
            Map.entry("7", "standard"),
            Map.entry("13", "standard"),
            Map.entry("79", "standard"),
            Map.entry("8", "datacenter"),
            Map.entry("12", "datacenter"),
            Map.entry("80", "datacenter"),
            Map.entry("48", "pro"),
            Map.entry("49", "pro"),
            Map.entry("161", "pro"),
            Map.entry("100", "home"),
            Map.entry("101", "home"),
            Map.entry("121", "education"));

    private Edition() {}

    /** Empty for one that is not listed here. */
    static Optional<String> of(Property edition) {
        String text = edition.text().orElse("").toLowerCase(java.util.Locale.ROOT);
        return Optional.ofNullable(BY_NUMBER.get(text))
                .or(() -> BY_BEGINNING.stream()
                        .filter(known -> text.startsWith(known.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** Whether it is the one that Azure Local runs on. */
    static boolean isAzureLocal(Properties info) {
        return info.text("WindowsEditionId")
                        .filter(id -> id.regionMatches(true, 0, "ServerAzureStackHCI", 0, 19))
                        .isPresent()
                || info.text("OsOperatingSystemSKU").filter("406"::equals).isPresent();
    }
}
