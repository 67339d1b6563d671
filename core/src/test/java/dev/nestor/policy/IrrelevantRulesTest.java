package dev.nestor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Question;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Operand;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Rules about other products cost an answer nothing. */
class IrrelevantRulesTest {

    private static final int MANY = 10_000;

    private final AtomicInteger evaluated = new AtomicInteger();
    private final Question question = Acme.question("acme/hyper@8.0", "acme/hyper@8.0", "1.memory=8 GiB");

    @Test
    void asManyConditionsAreEvaluatedBesideTenThousandOtherRules() {
        int alone = conditionsFor(Acme.policy(relevant()));
        int amongMany = conditionsFor(Acme.policy(relevant(), irrelevant()));

        assertThat(alone).isPositive();
        assertThat(amongMany).isEqualTo(alone);
    }

    @Test
    void theAnswerIsTheSame() {
        Policy alone = Acme.policy(relevant());
        Policy amongMany = Acme.policy(relevant(), irrelevant());

        assertThat(amongMany.decide(question)).isEqualTo(alone.decide(question));
        assertThat(amongMany.assess(question).findings())
                .extracting(finding -> finding.rule().id())
                .isEqualTo(alone.assess(question).findings().stream()
                        .map(finding -> finding.rule().id())
                        .toList());
    }

    private int conditionsFor(Policy policy) {
        evaluated.set(0);
        policy.decide(question);
        policy.assess(question);
        return evaluated.get();
    }

    private RulePack relevant() {
        return pack("acme.policy", "acme/hyper", 3);
    }

    private RulePack irrelevant() {
        return pack("acme.more", "zenith/visor", MANY);
    }

    private RulePack pack(String id, String outer, int rules) {
        PackMaker maker = PackMaker.document(id, "acme", Authority.VENDOR_POLICY);
        for (int rule = 0; rule < rules; rule++) {
            maker.stanceWhen("r" + rule, "acme/hyper", outer, new Counting(evaluated), Axis.SUPPORT, Status.SUPPORTED);
        }
        return maker.pack();
    }

    private record Counting(AtomicInteger evaluated) implements Condition.Coded {

        @Override
        public Truth judge(Nesting nesting) {
            evaluated.incrementAndGet();
            return Truth.TRUE;
        }

        @Override
        public Set<Operand> operands() {
            return Set.of(Operand.parse("memory"));
        }

        @Override
        public String describe() {
            return "it is counted";
        }
    }
}
