package dev.nestor.architecture;

import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Release;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Change;
import dev.nestor.model.Layer;
import dev.nestor.model.Place;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.policy.Knowledge;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.version.KnownVersion;
import dev.nestor.version.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Questions about the products of all vendors, with the versions, facts and days that their rules tell apart. */
final class ShippedStacks {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Knowledge knowledge;
    private final List<Product> hypervisors;
    private final Map<String, List<FactValue>> values = new LinkedHashMap<>();
    private final List<LocalDate> days = new ArrayList<>();

    ShippedStacks(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.hypervisors = knowledge.catalogue().products().stream()
                .filter(product -> !product.guest())
                .toList();
        Set<LocalDate> turns = new LinkedHashSet<>();
        for (RulePack pack : knowledge.packs()) {
            turns.add(pack.covers().from());
            for (Rule rule : pack.rules()) {
                turns.add(rule.evidence().attested().from());
                rule.evidence().attested().until().ifPresent(turns::add);
                conditions(rule).forEach(this::addValues);
            }
        }
        turns.stream().flatMap(day -> Stream.of(day.minusDays(1), day)).forEach(days::add);
        days.removeIf(TODAY::isBefore);
    }

    private static Stream<Condition> conditions(Rule rule) {
        return rule.effect() instanceof Effect.Requirement requirement
                ? Stream.of(rule.when(), requirement.requires())
                : Stream.of(rule.when());
    }

    private void addValues(Condition condition) {
        condition.parts().forEach(this::addValues);
        if (condition instanceof Condition.Comparison comparison
                && !comparison.operand().isVersion()) {
            List<FactValue> known = values.computeIfAbsent(comparison.operand().name(), name -> new ArrayList<>());
            around(comparison.value()).forEach(known::add);
        }
    }

    private static Stream<FactValue> around(FactValue value) {
        if (value instanceof FactValue.Bytes bytes) {
            return Stream.of(value, new FactValue.Bytes(bytes.value() - 1), new FactValue.Bytes(bytes.value() + 1));
        }
        if (value instanceof FactValue.Count count) {
            return Stream.of(
                    value, new FactValue.Count(Math.max(0, count.value() - 1)), new FactValue.Count(count.value() + 1));
        }
        if (value instanceof FactValue.Flag flag) {
            return Stream.of(value, new FactValue.Flag(!flag.value()));
        }
        return Stream.of(value);
    }

    Question question(Random random) {
        int height = 2 + random.nextInt(3);
        List<Layer> layers = new ArrayList<>();
        for (int level = 0; level < height; level++) {
            layers.add(layer(random, level == height - 1));
        }
        Stack stack = new Stack(layers);
        for (int facts = random.nextInt(14); facts > 0; facts--) {
            stack = withFact(stack, random);
        }
        Question question = Question.about(stack, TODAY).forPurpose(pick(List.of(Purpose.values()), random));
        return random.nextBoolean() ? question : question.asOf(pick(days, random));
    }

    private Layer layer(Random random, boolean top) {
        int kind = random.nextInt(24);
        if (kind == 0 && top) {
            return knowledge.catalogue().layer("guest/debian@12");
        }
        if (kind == 1) {
            return knowledge.catalogue().layer("nobody/box@" + random.nextInt(9) + ".0");
        }
        Product product = pick(hypervisors, random);
        return random.nextInt(3) == 0 ? betweenReleases(product, random) : released(product, random);
    }

    private Layer released(Product product, Random random) {
        Catalogue catalogue = knowledge.catalogue();
        List<Release> releases = catalogue.releases(product);
        if (releases.isEmpty() || random.nextInt(8) == 0) {
            return catalogue.layer(product.id().toString());
        }
        Release release = pick(releases, random);
        return catalogue.layer(product.id(), KnownVersion.of(release.label(), release.version()));
    }

    /** A version that some rule begins or ends at, one just above it, or a range that is known no better. */
    private Layer betweenReleases(Product product, Random random) {
        List<Version> bounds = knowledge.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .flatMap(rule -> Stream.concat(rule.scope().inner().stream(), rule.scope().outer().stream()))
                .filter(pattern -> pattern.product().equals(product.id().toString()))
                .map(ProductPattern::versions)
                .flatMap(range -> Stream.of(range.from(), range.until()))
                .flatMap(Optional::stream)
                .toList();
        if (bounds.isEmpty()) {
            return knowledge.catalogue().layer(product.id().toString());
        }
        Version bound = pick(bounds, random);
        KnownVersion version = switch (random.nextInt(3)) {
            case 0 -> KnownVersion.of(bound);
            case 1 -> KnownVersion.of(bound.justAbove());
            default -> KnownVersion.tryParse("[" + bound + ",)").orElseThrow();
        };
        return knowledge.catalogue().layer(product.id(), version);
    }

    private Stack withFact(Stack stack, Random random) {
        List<String> names = List.copyOf(values.keySet());
        String name = pick(names, random);
        FactDeclaration fact = knowledge.facts().get(name);
        List<FactValue> possible =
                values.get(name).stream().filter(fact.type()::has).toList();
        int level = stack.levelToState(random.nextInt(stack.height()), name);
        FactValue value = possible.isEmpty() || random.nextInt(4) == 0 ? word(fact, random) : pick(possible, random);
        try {
            fact.check(value);
            return knowledge.catalogue().apply(new Change(new Place(level, name), value), stack);
        } catch (IllegalArgumentException unfit) {
            return stack;
        }
    }

    private static FactValue word(FactDeclaration fact, Random random) {
        return fact.words().isEmpty() ? new FactValue.Word("other") : new FactValue.Word(pick(fact.words(), random));
    }

    static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
