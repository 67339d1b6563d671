package dev.nestor.plan;

import dev.nestor.fact.FactValue;
import dev.nestor.logic.Truth;
import dev.nestor.model.Change;
import dev.nestor.model.Place;
import dev.nestor.model.Software;
import dev.nestor.model.Stack;
import dev.nestor.plan.Setting.Holder;
import dev.nestor.plan.Setting.Move;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How facts are read and changed, on all platforms that are known. Immutable; in the order they are given. */
public final class Settings {

    /** A way to make a change, and the setting it belongs to. */
    record Way(Setting setting, Move move) {

        /** The level of the machine that is touched. */
        boolean isOfHost() {
            return setting.holder() == Holder.HOST;
        }
    }

    private static final Settings NONE = new Settings(List.of());

    private final List<Setting> all;
    private final Map<String, List<Setting>> byFact;

    private Settings(List<Setting> all) {
        this.all = all;
        this.byFact = all.stream().collect(Collectors.groupingBy(Setting::fact));
    }

    /** Nothing is known of any platform, so nothing can be changed. */
    public static Settings none() {
        return NONE;
    }

    public static Settings of(Collection<Setting> settings) {
        return new Settings(List.copyOf(settings));
    }

    public List<Setting> all() {
        return all;
    }

    /**
     * The settings for a fact of {@code stack}, those of the platform that runs the machine first, and of those the ones
     * for the product itself before the ones for what it is based on.
     */
    public List<Setting> of(Place place, Stack stack) {
        return Stream.of(Holder.values())
                .flatMap(holder ->
                        platform(holder, place, stack).stream().flatMap(platform -> of(place, holder, platform)))
                .toList();
    }

    /** The setting that says how a fact of {@code stack} is found out. */
    public Optional<Setting> reading(Place place, Stack stack) {
        return of(place, stack).stream()
                .filter(setting -> setting.read().isPresent())
                .findFirst();
    }

    private Stream<Setting> of(Place place, Holder holder, Software platform) {
        return byFact.getOrDefault(place.fact(), List.of()).stream()
                .filter(setting ->
                        setting.holder() == holder && setting.platform().matches(platform) == Truth.TRUE)
                .sorted(Comparator.comparingInt(setting -> distance(setting, platform)));
    }

    private static int distance(Setting setting, Software platform) {
        int distance = 0;
        while (distance < platform.lineage().size()
                && !platform.lineage()
                        .get(distance)
                        .toString()
                        .equals(setting.platform().product())) {
            distance++;
        }
        return distance;
    }

    private static Optional<Software> platform(Holder holder, Place place, Stack stack) {
        int level = holder == Holder.VM ? place.level() - 1 : place.level();
        return level < 0 ? Optional.empty() : Optional.of(stack.layer(level).software());
    }

    /** The first way to make {@code change} to {@code stack}, as it is now. */
    Optional<Way> way(Change change, Stack stack) {
        Optional<FactValue> now =
                stack.fact(change.place().level(), change.place().fact());
        return of(change.place(), stack).stream()
                .flatMap(setting -> setting.moves().stream()
                        .filter(move -> move.leads(now, change.value()))
                        .map(move -> new Way(setting, move)))
                .findFirst();
    }
}
