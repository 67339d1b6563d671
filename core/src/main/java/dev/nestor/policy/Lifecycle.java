package dev.nestor.policy;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Release;
import dev.nestor.logic.Truth;
import dev.nestor.memory.Memo;
import dev.nestor.model.Software;
import dev.nestor.version.KnownVersion;
import dev.nestor.version.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the catalogue says of a release on a day: not out yet, or past the end of its support. Threads share it.
 */
final class Lifecycle {

    /** The attributes of a release that hold the first day without something, and what that is. */
    private static final Map<String, String> ENDS = ends();

    private static final String SOURCE = "lifecycleSource";

    private static final int MOST_ASKED = 4_000;

    private final Catalogue catalogue;
    private final Memo<Asked, List<String>> remarks = new Memo<>(MOST_ASKED);

    /** What the remarks follow from; the text of a version may name one of several releases that share it. */
    private record Asked(Software software, String text, LocalDate day) {}

    Lifecycle(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Sentences on {@code software}; none if its version is not known exactly, or nothing is over. */
    List<String> remarks(Software software, LocalDate day) {
        Asked asked = new Asked(software, software.version().text(), day);
        List<String> known = remarks.find(asked);
        return known == null ? remarks.keep(asked, List.copyOf(remarksAnew(software, day))) : known;
    }

    private List<String> remarksAnew(Software software, LocalDate day) {
        Optional<Product> product = catalogue.find(software.product());
        Optional<Version> version = software.version().exact();
        if (product.isEmpty() || version.isEmpty()) {
            return List.of();
        }
        List<Release> releases = catalogue.releases(product.get());
        List<String> remarks = new ArrayList<>();
        notYet(product.get(), meant(software, sameVersion(releases, version.get())), day)
                .ifPresent(remarks::add);
        meant(software, line(releases, version.get()))
                .forEach(release -> over(product.get(), release, day).ifPresent(remarks::add));
        return remarks;
    }

    private static List<Release> sameVersion(List<Release> releases, Version version) {
        return releases.stream()
                .filter(release -> release.version().equals(version))
                .toList();
    }

    /** The releases whose dates count for {@code version}: updates of 8.0 live as long as 8.0 does. */
    private static List<Release> line(List<Release> releases, Version version) {
        List<Release> dated = releases.stream()
                .filter(release -> ENDS.keySet().stream().anyMatch(release.attributes()::containsKey))
                .filter(release -> isOfLine(version, release.version()))
                .toList();
        Optional<Version> nearest = dated.stream().map(Release::version).max(Comparator.naturalOrder());
        return dated.stream()
                .filter(release -> nearest.equals(Optional.of(release.version())))
                .toList();
    }

    private static boolean isOfLine(Version version, Version first) {
        KnownVersion known = KnownVersion.of(version);
        return KnownVersion.tryParse(first + ".x")
                .map(line -> line.isSameAs(known) != Truth.FALSE)
                .orElseGet(() -> first.equals(version));
    }

    /** Of releases that share a version, the one that was named; all of them if none was. */
    private static List<Release> meant(Software software, List<Release> releases) {
        List<Release> named = releases.stream()
                .filter(release -> release.isNamed(software.version().text()))
                .toList();
        return named.isEmpty() ? releases : named;
    }

    private static Optional<String> notYet(Product product, List<Release> releases, LocalDate day) {
        List<LocalDate> dates =
                releases.stream().flatMap(release -> release.date().stream()).toList();
        boolean all = !dates.isEmpty()
                && dates.size() == releases.size()
                && dates.stream().allMatch(day::isBefore);
        return all
                ? Optional.of("`" + releases.get(0).label() + "` of " + product.title() + " was released on "
                        + dates.get(0) + ", after " + day)
                : Optional.empty();
    }

    private static Optional<String> over(Product product, Release release, LocalDate day) {
        List<String> ended = new ArrayList<>();
        ENDS.forEach((attribute, what) -> date(release, attribute)
                .filter(end -> !day.isBefore(end))
                .ifPresent(end -> ended.add(what + " on " + end)));
        if (ended.isEmpty()) {
            return Optional.empty();
        }
        String source = Optional.ofNullable(release.attributes().get(SOURCE))
                .map(text -> " (" + text + ")")
                .orElse("");
        return Optional.of(
                "what ended for " + product.title() + " " + release.label() + ": " + String.join(", ", ended) + source);
    }

    private static Optional<LocalDate> date(Release release, String attribute) {
        return Optional.ofNullable(release.attributes().get(attribute)).map(LocalDate::parse);
    }

    private static Map<String, String> ends() {
        Map<String, String> ends = new LinkedHashMap<>();
        ends.put("endOfGeneralSupport", "general support");
        ends.put("endOfMainstreamSupport", "mainstream support");
        ends.put("endOfSupport", "support");
        ends.put("endOfTechnicalGuidance", "technical guidance");
        ends.put("endOfExtendedSupport", "extended support");
        return ends;
    }
}
