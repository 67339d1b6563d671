package dev.nestor.catalogue;

import dev.nestor.logic.Nearest;
import dev.nestor.version.KnownVersion;
import dev.nestor.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people type for the version of one product. A release's name comes first, then a build, then numbers. */
final class VersionText {

    private static final String BUILD = "build ";

    /** A version, and what is odd about the way it was found. */
    record Reading(KnownVersion version, List<String> remarks) {}

    private final String title;
    private final List<Release> releases;

    VersionText(String title, List<Release> releases) {
        this.title = title;
        this.releases = releases;
    }

    Reading read(String text, Optional<Version> buildPrefix) {
        List<Release> named = named(text);
        if (!named.isEmpty()) {
            return single(text, named);
        }
        if (text.toLowerCase(Locale.ROOT).startsWith(BUILD)) {
            return build(text, text.substring(BUILD.length()).strip(), buildPrefix);
        }
        return numbers(text);
    }

    private List<Release> named(String text) {
        List<Release> named = new ArrayList<>();
        for (Release release : releases) {
            if (release.isNamed(text)) {
                named.add(release);
            }
        }
        return named;
    }

    private Reading single(String text, List<Release> named) {
        Release release = named.get(0);
        for (Release other : named) {
            if (!other.version().equals(release.version())) {
                throw severalMeanings(text, named);
            }
        }
        return new Reading(KnownVersion.of(text, release.version()), remarks(release));
    }

    private IllegalArgumentException severalMeanings(String text, List<Release> named) {
        String candidates =
                String.join("`, `", named.stream().map(Release::label).toList());
        return new IllegalArgumentException(
                "version `" + text + "` of " + title + " is one of several: `" + candidates + "`");
    }

    private Reading build(String text, String number, Optional<Version> buildPrefix) {
        List<Release> built = releases.stream()
                .filter(release -> number.equals(release.attributes().get("build")))
                .toList();
        if (!built.isEmpty()) {
            return single(text, built);
        }
        return buildPrefix
                .flatMap(prefix -> Version.tryParse(prefix + "." + number))
                .map(version -> point(text, version))
                .orElseThrow(() -> new IllegalArgumentException("unknown build of " + title + ": `" + text + "`"));
    }

    private Reading numbers(String text) {
        Optional<KnownVersion> parsed = KnownVersion.tryParse(text);
        if (parsed.isEmpty()) {
            throw unknown(text);
        }
        KnownVersion version = parsed.get();
        String number = text.endsWith(".x") ? text.substring(0, text.length() - 2) : text;
        if (isBareNumber(number) && hasNumericLabels()) {
            throw unknown(text);
        }
        return version.exact().isPresent() ? point(text, version.exact().get()) : new Reading(version, List.of());
    }

    private Reading point(String text, Version version) {
        List<String> remarks = isListed(version)
                ? List.of()
                : List.of("`" + text + "` is not a release of " + title + " that is listed here");
        return new Reading(KnownVersion.of(text, version), remarks);
    }

    private boolean isListed(Version version) {
        for (Release release : releases) {
            if (release.version().equals(version)) {
                return true;
            }
        }
        return releases.isEmpty();
    }

    private List<String> remarks(Release release) {
        if (release.confidence().supportsRules()) {
            return List.of();
        }
        return List.of("that `" + release.label() + "` of " + title + " is version " + release.version() + " is "
                + release.confidence().meaning() + " (" + release.confidence().code() + ")");
    }

    // Where `2022` is a label and not the version 2022, another bare number is a slip and not a version.
    private boolean hasNumericLabels() {
        for (Release release : releases) {
            for (String name : release.names()) {
                if (isBareNumber(name) && !Version.parse(name).equals(release.version())) {
                    return true;
                }
            }
        }
        return false;
    }

    private IllegalArgumentException unknown(String text) {
        List<String> known = new ArrayList<>();
        releases.forEach(release -> release.names().forEach(known::add));
        String meant = Nearest.suggestion(text, known)
                .map(suggestion -> ", " + suggestion)
                .orElse("");
        return new IllegalArgumentException("unknown version of " + title + ": `" + text + "`" + meant);
    }

    private static boolean isBareNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
