package dev.nestor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.NestingResult;
import dev.nestor.assessment.Question;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;
import dev.nestor.policy.MissingSet.Target;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the engine asks for is enough, and not too much; tried out with values that no rule names too. */
class MissingSetPropertyTest {

    private static final int ROUNDS = 300;

    private static final Map<String, List<String>> VALUES = Map.of(
            "memory", List.of("1 GiB", "4095 MiB", "4 GiB", "64 GiB"),
            "vm.hardwareVirtualization", List.of("true", "false"),
            "cpu.vendor", List.of("intel", "amd", "hygon"),
            "version", List.of("1.0", "4.9", "5.0", "6.0", "6.4", "6.5", "6.5.1", "7.0", "7.9", "8.0", "12.0"));

    @Test
    void everySetIsEnoughAndNoPartOfItIs() {
        long first = Long.getLong("nestor.seed", System.nanoTime());
        System.out.println("nestor.seed=" + first);
        int sets = 0;
        for (long seed = first; seed < first + ROUNDS; seed++) {
            RandomRules rules = new RandomRules(seed);
            Policy policy = Acme.policy(rules.packs(), List.of());
            Question question = rules.question();
            sets += check(policy, question, seed);
        }
        assertThat(sets).isGreaterThan(ROUNDS / 3);
    }

    private static int check(Policy policy, Question question, long seed) {
        List<MissingSet> sets = policy.missing(question);
        Set<Target> decided = new LinkedHashSet<>();
        for (MissingSet set : sets) {
            assertThat(set.decides()).as("seed %d", seed).isNotEmpty();
            decided.addAll(set.decides());
            for (Target target : set.decides()) {
                assertThat(canStayUnknown(policy, question, set.facts(), target))
                        .as("%s decides %s of %s, seed %d", set.facts(), target, question.stack(), seed)
                        .isFalse();
            }
            assertThat(set.facts())
                    .as("no part of %s is enough, seed %d", set, seed)
                    .allMatch(fact -> {
                        List<Place> fewer = new ArrayList<>(set.facts());
                        fewer.remove(fact);
                        return set.decides().stream()
                                .anyMatch(target -> canStayUnknown(policy, question, fewer, target));
                    });
        }
        assertThat(decided).as("seed %d", seed).isEqualTo(unknown(policy.assess(question)));
        return sets.size();
    }

    private static Set<Target> unknown(Assessment assessment) {
        Set<Target> unknown = new LinkedHashSet<>();
        for (NestingResult nesting : assessment.nestings()) {
            for (Axis axis : Axis.values()) {
                if (nesting.axis(axis).status() == Status.UNKNOWN) {
                    unknown.add(new Target(nesting.nesting().level(), axis));
                }
            }
        }
        return unknown;
    }

    private static boolean canStayUnknown(Policy policy, Question question, List<Place> facts, Target target) {
        if (!unknown(policy.assess(question)).contains(target)) {
            return false;
        }
        if (facts.isEmpty()) {
            return true;
        }
        Place fact = facts.get(0);
        return VALUES.get(fact.fact()).stream()
                .flatMap(value -> supposing(question, fact, value).stream())
                .anyMatch(supposed -> canStayUnknown(policy, supposed, facts.subList(1, facts.size()), target));
    }

    private static List<Question> supposing(Question question, Place fact, String value) {
        try {
            Stack stack = fact.fact().equals("version")
                    ? versioned(question.stack(), fact.level(), value)
                    : Acme.with(question.stack(), fact + "=" + value);
            return List.of(Question.about(stack, Acme.TODAY).forPurpose(question.purpose()));
        } catch (IllegalArgumentException contradiction) {
            return List.of();
        }
    }

    private static Stack versioned(Stack stack, int level, String version) {
        String known = stack.layer(level).software().version().text();
        if (known.endsWith(".x") && !version.startsWith(known.substring(0, known.length() - 1))) {
            throw new IllegalArgumentException("contradicts what is known");
        }
        String product = stack.layer(level).software().product().toString();
        return stack.with(
                level,
                Acme.stack(product + "@" + version)
                        .layer(0)
                        .with(stack.layer(level).machine()));
    }
}
