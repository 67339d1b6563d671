package dev.nestor.policy;

import dev.nestor.catalogue.Release;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactType;
import dev.nestor.fact.FactValue;
import dev.nestor.logic.Truth;
import dev.nestor.model.Change;
import dev.nestor.model.Place;
import dev.nestor.model.Software;
import dev.nestor.model.Stack;
import dev.nestor.version.KnownVersion;
import dev.nestor.version.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a fact could be made to be: values that rules tell from the one it has, the ones worth having first. */
final class Alternatives {

    private final Knowledge knowledge;
    private final Landmarks landmarks;

    /** @param landmarks of all rules about the nesting that is to be mended */
    Alternatives(Knowledge knowledge, Landmarks landmarks) {
        this.knowledge = knowledge;
        this.landmarks = landmarks;
    }

    List<Change> of(Place place, Stack stack) {
        Stream<FactValue> values =
                place.isVersion() ? releases(stack.layer(place.level()).software()).stream() : facts(place, stack);
        Optional<FactValue> now = stack.fact(place.level(), place.fact());
        return values.filter(value -> !now.equals(Optional.of(value)) && !isLower(value, now))
                .map(value -> new Change(place, value))
                .toList();
    }

    // What has a version is only ever brought up.
    private static boolean isLower(FactValue value, Optional<FactValue> now) {
        return value instanceof FactValue.Versioned version
                && now.isPresent()
                && now.get() instanceof FactValue.Versioned known
                && version.value().isAtLeast(known.value()) == Truth.FALSE;
    }

    private Stream<FactValue> facts(Place place, Stack stack) {
        FactDeclaration fact = knowledge.facts().get(place.fact());
        Set<FactValue> compared = landmarks.of(place);
        return switch (fact.type()) {
            case FLAG -> Stream.of(new FactValue.Flag(true), new FactValue.Flag(false));
            case COUNT, BYTES -> amounts(compared, fact.type());
            case WORD -> words(compared, fact).map(FactValue.Word::new);
            case WORDS -> lists(compared, stack.fact(place.level(), place.fact()));
            case VERSION -> versions(compared);
        };
    }

    /** What rules name themselves and then what lies just beside it, the least first. */
    private static Stream<FactValue> amounts(Collection<FactValue> compared, FactType type) {
        Set<Long> named = new TreeSet<>();
        compared.stream().filter(type::has).forEach(value -> named.add(amount(value)));
        Set<Long> amounts = new LinkedHashSet<>(named);
        named.forEach(amount -> amounts.add(amount + 1));
        named.forEach(amount -> amounts.add(Math.max(0, amount - 1)));
        return amounts.stream().map(amount -> Samples.amount(type, amount));
    }

    private static long amount(FactValue value) {
        return value instanceof FactValue.Bytes bytes ? bytes.value() : ((FactValue.Count) value).value();
    }

    private static Stream<FactValue> versions(Collection<FactValue> compared) {
        return compared.stream()
                .flatMap(value -> value instanceof FactValue.Versioned versioned
                        ? versioned.value().exact().stream()
                        : Stream.empty())
                .distinct()
                .sorted()
                .map(Landmarks::versioned);
    }

    private static Stream<String> words(Collection<FactValue> compared, FactDeclaration fact) {
        return fact.words().isEmpty()
                ? compared.stream()
                        .flatMap(Samples::mentioned)
                        .filter(word -> word.indexOf('#') < 0)
                        .distinct()
                : fact.words().stream();
    }

    // A list is complete, so one that is not known cannot be added to.
    private static Stream<FactValue> lists(Collection<FactValue> compared, Optional<FactValue> now) {
        if (now.isEmpty() || !(now.get() instanceof FactValue.Words known)) {
            return Stream.empty();
        }
        return compared.stream().flatMap(value -> {
            List<String> wanted = Samples.mentioned(value).toList();
            Set<String> more = new TreeSet<>(known.value());
            more.addAll(wanted);
            Set<String> fewer = new TreeSet<>(known.value());
            fewer.removeAll(wanted);
            return Stream.of(more, fewer).<FactValue>map(words -> new FactValue.Words(List.copyOf(words)));
        });
    }

    /**
     * The releases that software can be brought up to, the newest first; of those that no rule tells from each other only
     * the newest. None if it is not known what it is brought up from.
     */
    private List<FactValue> releases(Software software) {
        List<Version> bounds = bounds(software);
        List<FactValue> newest = new ArrayList<>();
        long last = -1;
        for (Release release : upgrades(software)) {
            long below = bounds.stream()
                    .filter(bound -> bound.compareTo(release.version()) <= 0)
                    .count();
            if (below != last) {
                newest.add(new FactValue.Versioned(KnownVersion.of(release.label(), release.version())));
                last = below;
            }
        }
        return newest;
    }

    /** The newest first. */
    private List<Release> upgrades(Software software) {
        List<Release> releases = knowledge
                .catalogue()
                .find(software.product())
                .map(knowledge.catalogue()::releases)
                .orElse(List.of());
        Set<Optional<String>> lines = lines(software.version(), releases);
        return releases.stream()
                .filter(release -> isUpgrade(software.version(), release.version()))
                .filter(release -> lines.isEmpty() || lines.contains(line(release)))
                .sorted(Comparator.comparing(Release::version).reversed())
                .toList();
    }

    // Several lines of releases may share a version, which only their names tell apart.
    private static Set<Optional<String>> lines(KnownVersion version, List<Release> releases) {
        List<Release> same = releases.stream()
                .filter(release -> version.exact().equals(Optional.of(release.version())))
                .toList();
        List<Release> named =
                same.stream().filter(release -> release.isNamed(version.text())).toList();
        return (named.isEmpty() ? same : named).stream().map(Alternatives::line).collect(Collectors.toSet());
    }

    private static Optional<String> line(Release release) {
        return Optional.ofNullable(release.attributes().get("line"));
    }

    private List<Version> bounds(Software software) {
        return landmarks.ofVersions().stream()
                .flatMap(version -> version.exact().stream())
                .flatMap(version -> Stream.of(version, version.justAbove()))
                .filter(version -> !software.version().exact().equals(Optional.of(version)))
                .toList();
    }

    private static boolean isUpgrade(KnownVersion now, Version release) {
        return !now.isUnknown()
                && KnownVersion.of(release).isAtLeast(now) == Truth.TRUE
                && KnownVersion.of(release).isSameAs(now) == Truth.FALSE;
    }
}
