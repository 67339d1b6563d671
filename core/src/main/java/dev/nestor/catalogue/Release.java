package dev.nestor.catalogue;

import dev.nestor.source.Confidence;
import dev.nestor.version.Version;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A release of a product, under the names people call it.
 *
 * @param label the name to show, such as {@code 25H2}
 * @param aliases other names, such as {@code 25.0.0}; case and blanks do not count, {@code update} equals {@code u}
 * @param date the day it was released, where a source says so
 * @param attributes what else is known, such as {@code build}
 * @param confidence how well the label's version is known
 */
public record Release(
        String label,
        Version version,
        List<String> aliases,
        Optional<LocalDate> date,
        Map<String, String> attributes,
        Confidence confidence) {

    public Release {
        aliases = List.copyOf(aliases);
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** Whether people call it {@code name}. */
    public boolean isNamed(String name) {
        String wanted = normal(name);
        return names().anyMatch(own -> normal(own).equals(wanted));
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "").replace("update", "u");
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(label), aliases.stream());
    }
}
