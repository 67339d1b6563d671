package dev.nestor.catalogue;

import dev.nestor.source.Confidence;
import dev.nestor.version.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A release of a product, under the names people call it.
 *
 * @param label the name to show, such as {@code 25H2}
 * @param aliases other names, such as {@code 25.0.0}; case and blanks do not count, {@code update} equals {@code u}
 * @param date the day it was released, where a source says so
 * @param attributes what else is known, such as {@code build}; software is brought up from one release to another of
 *     the same {@code line}, such as {@code server}
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
        for (String own : names()) {
            if (normal(own).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "").replace("update", "u");
    }

    /** The label, then the aliases. */
    List<String> names() {
        List<String> names = new ArrayList<>(aliases.size() + 1);
        names.add(label);
        names.addAll(aliases);
        return names;
    }
}
