package dev.nestor.policy;

import dev.nestor.model.Purpose;
import dev.nestor.rule.Axis;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.RulePack;
import dev.nestor.waiver.StackSelector;
import dev.nestor.waiver.Waiver;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Waivers of some of the rules and axes that a question may meet. */
final class RandomWaivers {

    private static final List<String> PATTERNS =
            List.of("acme/hyper", "acme/*", "*", "!acme/*", "acme/hyper [6.0,)", "zenith/visor");

    private final Random random;
    private final List<String> rules;

    RandomWaivers(long seed, List<RulePack> packs) {
        this.random = new Random(seed);
        this.rules = packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .map(rule -> rule.id())
                .toList();
    }

    List<Waiver> list() {
        List<Waiver> waivers = new ArrayList<>();
        for (int number = 1 + random.nextInt(8); number > 0; number--) {
            Waiver waiver = random.nextInt(3) == 0
                    ? WaiverMaker.axis("w" + number, pick(List.of(Axis.values())))
                    : WaiverMaker.rule("w" + number, pick(rules));
            waivers.add(WaiverMaker.in(scope(), waiver));
        }
        return waivers;
    }

    private StackSelector scope() {
        return new StackSelector(
                random.nextInt(4) == 0 ? EnumSet.of(pick(List.of(Purpose.values())), Purpose.PRODUCTION) : Set.of(),
                random.nextInt(4) == 0 ? List.of(ProductPattern.parse(pick(PATTERNS))) : List.of(),
                random.nextInt(4) == 0 ? List.of(ProductPattern.parse(pick(PATTERNS))) : List.of(),
                1 + random.nextInt(2),
                2 + random.nextInt(2),
                Optional.empty());
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
