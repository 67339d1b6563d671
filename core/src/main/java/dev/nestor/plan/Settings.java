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
     * The settings for a fact of {@code stack}, those of the platform that runs the machine first. What is said of a product
     * itself stands in for all that is said of what it is based on.
     */
    public List<Setting> of(Place place, Stack stack) {
        return Stream.of(Holder.values())
                .flatMap(holder -> of(place, holder, stack).stream())
                .toList();
    }

    /** The setting that says how a fact of {@code stack} is found out. */
    public Optional<Setting> reading(Place place, Stack stack) {
        return of(place, stack).stream()
                .filter(setting -> setting.read().isPresent())
                .findFirst();
    }

    private List<Setting> of(Place place, Holder holder, Stack stack) {
        return platform(holder, place, stack)
                .map(platform -> nearest(place.fact(), holder, platform))
                .orElse(List.of());
    }

    private List<Setting> nearest(String fact, Holder holder, Software platform) {
        List<Setting> matching = Stream.of(fact, Setting.ANY_FACT)
                .flatMap(name -> byFact.getOrDefault(name, List.of()).stream())
                .filter(setting ->
                        setting.holder() == holder && setting.platform().matches(platform) == Truth.TRUE)
                .toList();
        int nearest = matching.stream()
                .mapToInt(setting -> distance(setting, platform))
                .min()
                .orElse(0);
        return matching.stream()
                .filter(setting -> !setting.isOfAnyFact() && distance(setting, platform) == nearest)
                .toList();
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
        return deciding(change.place(), stack).stream()
                .flatMap(setting -> setting.moves().stream()
                        .filter(move -> move.leads(now, change.value()))
                        .map(move -> new Way(setting, move)))
                .findFirst();
    }

    /** What the platform below makes of a virtual machine cannot be changed from inside, even if it cannot be changed below. */
    private List<Setting> deciding(Place place, Stack stack) {
        List<Setting> below = of(place, Holder.VM, stack);
        return below.isEmpty() ? of(place, Holder.HOST, stack) : below;
    }
}
