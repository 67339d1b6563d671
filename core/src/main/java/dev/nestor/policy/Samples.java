package dev.nestor.policy;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactType;
import dev.nestor.fact.FactValue;
import dev.nestor.logic.Truth;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;
import dev.nestor.version.KnownVersion;
import dev.nestor.version.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Values of facts that stand for all others: whatever value a fact has, the rules do not tell it from one of these. */
final class Samples {

    // Two of each kind that no rule names: what is compared with another fact must find room beside it.
    private static final Version LOWEST = Version.parse("0");
    private static final List<String> OTHER_WORDS = List.of("some-other-word", "another-word");
    private static final int MOST_LISTS = 8;

    private final FactDictionary facts;
    private final Landmarks landmarks;

    Samples(FactDictionary facts, Landmarks landmarks) {
        this.facts = facts;
        this.landmarks = landmarks;
    }

    /** Whether there are samples of a fact: not if a rule in code may look at its value, or too many lists are asked for. */
    boolean standForAll(Place place) {
        if (landmarks.isSeenByCode(place)) {
            return !place.isVersion() && hasFewValues(facts.get(place.fact()));
        }
        return lists(place).size() <= MOST_LISTS;
    }

    private static boolean hasFewValues(FactDeclaration fact) {
        return fact.type() == FactType.FLAG
                || (fact.type() == FactType.WORD && !fact.words().isEmpty());
    }

    /** Samples of a fact that fit to what is known of it in {@code stack}. */
    List<FactValue> of(Place place, Stack stack) {
        Collection<FactValue> compared = landmarks.of(place);
        if (place.isVersion()) {
            return versions(compared, stack.layer(place.level()).software().version());
        }
        FactDeclaration fact = facts.get(place.fact());
        return switch (fact.type()) {
            case FLAG -> List.of(new FactValue.Flag(true), new FactValue.Flag(false));
            case COUNT, BYTES -> amounts(compared, fact.type());
            case WORD -> words(compared, fact);
            case WORDS -> unions(compared.isEmpty() ? List.of(OTHER_WORDS) : lists(place));
            case VERSION -> versions(compared, known(stack.fact(place.level(), place.fact())));
        };
    }

    private static KnownVersion known(Optional<FactValue> value) {
        return value.isPresent() && value.get() instanceof FactValue.Versioned version
                ? version.value()
                : KnownVersion.unknown("");
    }

    private static List<FactValue> amounts(Collection<FactValue> compared, FactType type) {
        Set<Long> amounts = new TreeSet<>(Set.of(0L, 1L));
        compared.stream()
                .flatMapToLong(value -> value instanceof FactValue.Count count
                        ? LongStream.of(count.value())
                        : value instanceof FactValue.Bytes bytes ? LongStream.of(bytes.value()) : LongStream.empty())
                .forEach(amount -> amounts.addAll(List.of(Math.max(0, amount - 1), amount, amount + 1)));
        return amounts.stream().map(amount -> amount(type, amount)).toList();
    }

    static FactValue amount(FactType type, long amount) {
        return type == FactType.COUNT ? new FactValue.Count(amount) : new FactValue.Bytes(amount);
    }

    private static List<FactValue> words(Collection<FactValue> compared, FactDeclaration fact) {
        Set<String> words = new LinkedHashSet<>(fact.words());
        if (words.isEmpty()) {
            compared.stream().flatMap(Samples::mentioned).map(Samples::shaped).forEach(words::add);
            words.addAll(OTHER_WORDS);
        }
        return words.stream().<FactValue>map(FactValue.Word::new).toList();
    }

    /** The lists of words that rules look for in a fact. */
    private List<List<String>> lists(Place place) {
        return landmarks.of(place).stream()
                .filter(value -> !place.isVersion() && facts.get(place.fact()).type() == FactType.WORDS)
                .map(value -> mentioned(value).toList())
                .distinct()
                .toList();
    }

    /** Every union of the lists that rules look for: no other list holds another choice of them. */
    private static List<FactValue> unions(List<List<String>> wanted) {
        List<FactValue> lists = new ArrayList<>();
        for (int chosen = (1 << wanted.size()) - 1; chosen >= 0; chosen--) {
            Set<String> words = new TreeSet<>();
            for (int i = 0; i < wanted.size(); i++) {
                if ((chosen & (1 << i)) != 0) {
                    words.addAll(wanted.get(i));
                }
            }
            lists.add(new FactValue.Words(List.copyOf(words)));
        }
        return lists.stream().distinct().toList();
    }

    private static List<FactValue> versions(Collection<FactValue> compared, KnownVersion known) {
        Set<Version> versions = new TreeSet<>(Set.of(LOWEST, LOWEST.justAbove()));
        compared.stream()
                .flatMap(value -> value instanceof FactValue.Versioned version
                        ? version.value().exact().stream()
                        : Stream.empty())
                .forEach(version -> versions.addAll(List.of(version, version.justAbove())));
        known.range().from().ifPresent(versions::add);
        return versions.stream()
                .filter(version -> KnownVersion.of(version).isSameAs(known) != Truth.FALSE)
                .<FactValue>map(Landmarks::versioned)
                .toList();
    }

    static Stream<String> mentioned(FactValue value) {
        if (value instanceof FactValue.Words words) {
            return words.value().stream();
        }
        return value instanceof FactValue.Word word ? Stream.of(word.value()) : Stream.empty();
    }

    /** A word of a shape such as {@code standard_d#s_v5}. */
    private static String shaped(String shape) {
        return shape.replace('#', '4');
    }
}
