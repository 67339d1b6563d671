package dev.nestor.policy;

import static dev.nestor.policy.Acme.forTest;
import static dev.nestor.policy.Acme.policy;
import static dev.nestor.policy.Acme.status;
import static dev.nestor.policy.PackMaker.document;
import static dev.nestor.rule.Axis.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nestor.assessment.Finding;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import org.junit.jupiter.api.Test;

class OneDocumentTest {

    private final RulePack script = document("acme.script", "acme", Authority.VENDOR_STAFF)
            .stance("z-first", "acme/hyper", "acme/hyper", SUPPORT, Status.UNSUPPORTED)
            .stance("a-second", "acme/hyper", "acme/hyper", SUPPORT, Status.UNSUPPORTED)
            .exception("b-third", "acme/hyper", "acme/hyper", SUPPORT, Status.UNSUPPORTED, "acme.page.never")
            .pack();
    private final RulePack page = document("acme.page", "acme", Authority.VENDOR_DOCUMENTATION)
            .exception("today", "acme/hyper", "acme/hyper", SUPPORT, Status.SUPPORTED, "acme.script.a-second")
            .stance("never", "acme/desk", "acme/desk", SUPPORT, Status.SUPPORTED)
            .pack();
    private final Policy policy = policy(script, page);

    @Test
    void saysWhatItSaysAndNotWhatOthersMadeOfIt() {
        assertThat(status(policy, SUPPORT, forTest("acme/hyper", "acme/hyper"))).isEqualTo(Status.SUPPORTED);
        assertThat(status(policy.restrictedTo("acme.script"), SUPPORT, forTest("acme/hyper", "acme/hyper")))
                .isEqualTo(Status.UNSUPPORTED);
    }

    @Test
    void listsItsStatementsInItsOwnOrder() {
        assertThat(policy.restrictedTo("acme.script")
                        .assess(forTest("acme/hyper", "acme/hyper"))
                        .findings())
                .extracting(Finding::rule)
                .hasToString("[acme.script.z-first, acme.script.a-second, acme.script.b-third]");
    }

    @Test
    void mustExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.restrictedTo("acme.scrip"))
                .withMessage("unknown rule pack `acme.scrip`, did you mean `acme.script`?");
    }
}
