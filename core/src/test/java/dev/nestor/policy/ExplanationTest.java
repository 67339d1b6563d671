package dev.nestor.policy;

import static dev.nestor.policy.Acme.forTest;
import static dev.nestor.policy.Acme.policy;
import static dev.nestor.policy.PackMaker.atLeast;
import static dev.nestor.policy.PackMaker.policyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nestor.assessment.Question;
import dev.nestor.logic.Truth;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final Policy policy = policy(policyOf("acme")
            .covering("2025-06-10", null)
            .inProduction("production", "acme/hyper", "*", Axis.SUPPORT, Status.UNSUPPORTED)
            .on("2023-07-14", null)
            .requirement(
                    "memory",
                    "acme/hyper [8.0,)",
                    "acme/hyper",
                    Axis.ENABLEMENT,
                    atLeast("memory", "4 GiB"),
                    Status.READY,
                    Status.BLOCKED)
            .pack());

    @Test
    void tellsEachPartWithWhatWasFound() {
        Explanation memory = explain("memory", forTest("acme/hyper@8", "acme/hyper@8", "1.memory=2 GiB"));

        assertThat(memory.applies()).isEqualTo(Truth.TRUE);
        assertThat(memory.parts())
                .extracting(Trace::text)
                .containsExactly("stated on 2026-11-21 (attested 2010-01-01 on)", "speaks of this nesting");
        assertThat(memory.parts().get(1).parts())
                .extracting(Trace::text)
                .containsExactly("inner is acme/hyper [8.0,)", "outer is acme/hyper");
        assertThat(memory.requirement()).hasValueSatisfying(requirement -> {
            assertThat(requirement.truth()).isEqualTo(Truth.FALSE);
            assertThat(requirement.found()).containsEntry("memory", "2 GiB");
        });
    }

    @Test
    void tellsWhyARuleDoesNotApply() {
        Explanation production = explain("production", forTest("acme/hyper@8", "acme/hyper@8"));

        assertThat(production.applies()).isEqualTo(Truth.FALSE);
        assertThat(production.parts().get(1).parts())
                .filteredOn(part -> part.truth() == Truth.FALSE)
                .extracting(Trace::text)
                .containsExactly("purpose is production");
    }

    @Test
    void leavesOpenWhatAnUnreadTextStated() {
        Question unread = Acme.question("acme/hyper@8", "acme/hyper@8").asOf(LocalDate.of(2024, 1, 1));
        Question before = Acme.question("acme/hyper@8", "acme/hyper@8").asOf(LocalDate.of(2020, 1, 1));

        assertThat(explain("production", unread).applies()).isEqualTo(Truth.UNKNOWN);
        assertThat(explain("production", unread).parts().get(0).text()).endsWith("no text of that day is recorded");
        assertThat(explain("production", before).applies()).isEqualTo(Truth.FALSE);
    }

    @Test
    void isGivenForRulesThatExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> explain("none", forTest("acme/hyper@8", "acme/hyper@8")))
                .withMessage("unknown rule `acme.policy.none`");
    }

    private Explanation explain(String rule, Question question) {
        return policy.explain(question, "acme.policy." + rule).get(0);
    }
}
