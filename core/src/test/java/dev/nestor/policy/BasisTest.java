package dev.nestor.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.catalogue.Release;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.ProductId;
import dev.nestor.model.Stack;
import dev.nestor.review.Assurance;
import dev.nestor.review.Basis;
import dev.nestor.review.Footing;
import dev.nestor.review.Limits;
import dev.nestor.rule.Axis;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import dev.nestor.source.Confidence;
import dev.nestor.version.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How old the statements behind an answer are, and how sure that makes it. */
class BasisTest {

    private static final String HYPER = "acme/hyper";
    private static final String DESK = "acme/desk";

    @Test
    void isHighWhereEveryAxisRestsOnADocumentOfTheVendorThatWasReadLately() {
        Basis basis = basis(everything("2026-11-15").pack());

        assertThat(basis.answer())
                .isEqualTo(new Footing(
                        1,
                        Optional.of(new Footing.Dates(
                                LocalDate.of(2026, 11, 15),
                                LocalDate.of(2026, 11, 15),
                                6,
                                6,
                                LocalDate.of(2010, 1, 1))),
                        Assurance.HIGH,
                        List.of()));
        assertThat(basis.axes())
                .hasSize(4)
                .allSatisfy((axis, footing) -> assertThat(footing).isEqualTo(basis.answer()));
    }

    @Test
    void isStaleOnTheDayAfterTheLimitAndNotOnTheDayItself() {
        assertThat(basis(everything("2025-11-21").pack()).answer().confidence()).isEqualTo(Assurance.HIGH);

        Footing stale = basis(everything("2025-11-20").pack()).answer();

        assertThat(stale.confidence()).isEqualTo(Assurance.MEDIUM);
        assertThat(stale.reasons())
                .containsExactly("read 366 days ago, more than the 365 that are allowed: `Notes of acme`");
    }

    @Test
    void takesTheLimitsOfTheHost() {
        Assessment assessment = assess(everything("2026-11-20").pack());

        assertThat(Basis.of(assessment, Limits.standard().withDays(1)).answer().confidence())
                .isEqualTo(Assurance.HIGH);
        assertThat(Basis.of(assessment, Limits.standard().withDays(0)).answer().reasons())
                .containsExactly("read 1 day ago, more than the 0 that are allowed: `Notes of acme`");
        assertThat(Basis.of(blog(), Limits.standard().withAuthority(Authority.VENDOR_STAFF))
                        .axis(Axis.SUPPORT)
                        .reasons())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.standard().withDays(-1))
                .withMessage("limit of days is below zero: `-1`");
    }

    @Test
    void isLoweredByOneStepForEachDoubtOfOneStatement() {
        Footing blog = Basis.of(blog(), Limits.standard()).axis(Axis.SUPPORT);
        Footing quotedBlog = basis(PackMaker.document("acme.blog", "acme", Authority.VENDOR_STAFF)
                        .stance("supported", HYPER, DESK, Axis.SUPPORT, Status.SUPPORTED)
                        .quoted()
                        .pack())
                .axis(Axis.SUPPORT);

        assertThat(blog.confidence()).isEqualTo(Assurance.MEDIUM);
        assertThat(blog.reasons()).containsExactly("rests on what staff wrote: `Notes of acme`");
        assertThat(quotedBlog.confidence()).isEqualTo(Assurance.LOW);
        assertThat(quotedBlog.reasons())
                .containsExactly(
                        "rests on what staff wrote: `Notes of acme`",
                        "read in a text that quotes or summarizes the vendor: `Notes of acme`");
    }

    @Test
    void isAsSureAsTheWeakestOfSeveralStatementsAndNoLess() {
        Footing support = basis(
                        everything("2024-01-01").pack(),
                        PackMaker.document("acme.guide", "acme", Authority.VENDOR_POLICY)
                                .readOn("2026-11-20")
                                .stance("too", HYPER, DESK, Axis.SUPPORT, Status.SUPPORTED)
                                .on("2012-05-01", null)
                                .quoted()
                                .pack())
                .axis(Axis.SUPPORT);

        assertThat(support.documents()).isEqualTo(2);
        assertThat(support.confidence()).isEqualTo(Assurance.MEDIUM);
        assertThat(support.reasons()).hasSize(2);
        assertThat(support.dates().orElseThrow())
                .isEqualTo(new Footing.Dates(
                        LocalDate.of(2024, 1, 1), LocalDate.of(2026, 11, 20), 1055, 1, LocalDate.of(2010, 1, 1)));
    }

    @Test
    void saysOfAnAxisThatNobodySpeaksAboutThatNobodyDoes() {
        Basis basis = basis(PackMaker.policyOf("acme")
                .stance("supported", HYPER, DESK, Axis.SUPPORT, Status.SUPPORTED)
                .pack());

        assertThat(basis.axis(Axis.LICENSING))
                .isEqualTo(new Footing(0, Optional.empty(), Assurance.NONE, List.of("nobody says anything")));
        assertThat(basis.axis(Axis.SUPPORT).confidence()).isEqualTo(Assurance.HIGH);
        assertThat(basis.answer().confidence()).isEqualTo(Assurance.MEDIUM);
        assertThat(basis.answer().reasons())
                .containsExactly("nobody says anything on feasibility, licensing, enablement");
    }

    @Test
    void isOfNoConfidenceWhereNobodySaysAnythingAtAll() {
        Basis basis = basis();

        assertThat(basis.answer().confidence()).isEqualTo(Assurance.NONE);
        assertThat(basis.answer().dates()).isEmpty();
        assertThat(basis.answer().reasons())
                .containsExactly("nobody says anything on support, feasibility, licensing, enablement");
    }

    @Test
    void restsOnTheStatementsOfEachLevelThatHasTheStatus() {
        Policy policy = Acme.policy(
                everything("2026-11-15").pack(),
                PackMaker.policyOf("acme")
                        .readOn("2025-01-01")
                        .stance("too", HYPER, HYPER, Axis.SUPPORT, Status.SUPPORTED)
                        .stance("not", HYPER, HYPER, Axis.FEASIBILITY, Status.IMPOSSIBLE)
                        .pack());
        Basis basis = Basis.of(policy.assess(Acme.question(DESK, HYPER, HYPER)), Limits.standard());

        assertThat(basis.axis(Axis.SUPPORT).documents()).isEqualTo(2);
        assertThat(basis.axis(Axis.SUPPORT).confidence()).isEqualTo(Assurance.MEDIUM);
        assertThat(basis.axis(Axis.FEASIBILITY).documents()).isEqualTo(1);
    }

    @Test
    void countsNoStatementThatDoesNotDecide() {
        Footing support = basis(
                        PackMaker.policyOf("acme")
                                .stance("supported", HYPER, DESK, Axis.SUPPORT, Status.SUPPORTED)
                                .pack(),
                        PackMaker.document("acme.blog", "acme", Authority.VENDOR_STAFF)
                                .readOn("2015-01-01")
                                .stance("not", HYPER, DESK, Axis.SUPPORT, Status.UNSUPPORTED)
                                .pack(),
                        PackMaker.document("zenith.blog", "zenith", Authority.COMMUNITY)
                                .stance("hearsay", HYPER, DESK, Axis.SUPPORT, Status.SUPPORTED)
                                .pack())
                .axis(Axis.SUPPORT);

        assertThat(support.documents()).isEqualTo(1);
        assertThat(support.confidence()).isEqualTo(Assurance.HIGH);
    }

    @Test
    void measuresAgeByTheCallersDayEvenInThePast() {
        Question question = Acme.question(DESK, HYPER).asOf(LocalDate.of(2015, 6, 1));
        Assessment past = Acme.policy(everything("2024-11-21").pack()).assess(question);

        assertThat(Basis.of(past, Limits.standard())
                        .answer()
                        .dates()
                        .orElseThrow()
                        .oldestAge())
                .isEqualTo(730);
    }

    @Test
    void takesADocumentThatWasReadAfterTodayForOneThatWasReadToday() {
        Question earlier = Question.about(Acme.stack(DESK, HYPER), LocalDate.of(2020, 1, 1));
        Assessment assessment = Acme.policy(everything("2026-11-21").pack()).assess(earlier);

        assertThat(Basis.of(assessment, Limits.standard())
                        .answer()
                        .dates()
                        .orElseThrow()
                        .oldestAge())
                .isZero();
    }

    @Test
    void isLoweredByATextOfTheDayThatNobodyRead() {
        Question question = Acme.question(DESK, HYPER).asOf(LocalDate.of(2005, 6, 1));
        Footing support = Basis.of(Acme.policy(everything("2026-11-21").pack()).assess(question), Limits.standard())
                .axis(Axis.SUPPORT);

        assertThat(support.confidence()).isEqualTo(Assurance.NONE);
        assertThat(support.reasons()).containsExactly("no text of 2005-06-01 is recorded: `Notes of acme`");
    }

    @Test
    void isLoweredByAPluginThatCouldNotBeAsked() {
        Quarantine broken = new Quarantine("acme", "acme.jar", "no rules", Optional.of(Set.of(ProductId.parse(HYPER))));
        Policy policy = Acme.policy(List.of(), List.of(broken));
        Footing support = Basis.of(policy.assess(Acme.question(DESK, HYPER)), Limits.standard())
                .axis(Axis.SUPPORT);

        assertThat(support.confidence()).isEqualTo(Assurance.NONE);
        assertThat(support.reasons()).containsExactly("plugin `acme` could not be asked");
    }

    @Test
    void isLoweredByAVersionThatIsKnownFromMemoryWhereItDecides() {
        Catalogue catalogue = Catalogue.of(List.of(
                Product.hypervisor(ProductId.parse(DESK), "Desk", List.of()),
                Product.hypervisor(ProductId.parse(HYPER), "Hyper", List.of(recalled("Aurora", "8.0")))));
        Policy policy = Policy.of(Knowledge.of(
                catalogue,
                FactDictionary.standard(),
                List.of(everything("2026-11-21").pack()),
                List.of()));
        Stack stack = Stack.of(catalogue.layer(DESK), catalogue.layer(HYPER + "@Aurora"));
        Basis basis = Basis.of(policy.assess(Question.about(stack, Acme.TODAY)), Limits.standard());

        assertThat(basis.axis(Axis.SUPPORT).confidence()).isEqualTo(Assurance.MEDIUM);
        assertThat(basis.answer().reasons())
                .containsExactly("that `Aurora` of Hyper is version 8.0 is recalled, no source read (R)");
    }

    private static Assessment blog() {
        return assess(PackMaker.document("acme.blog", "acme", Authority.VENDOR_STAFF)
                .stance("supported", HYPER, DESK, Axis.SUPPORT, Status.SUPPORTED)
                .pack());
    }

    /** A document that says something on each axis. */
    private static PackMaker everything(String read) {
        return PackMaker.document("acme.manual", "acme", Authority.VENDOR_DOCUMENTATION)
                .readOn(read)
                .stance("supported", HYPER, DESK, Axis.SUPPORT, Status.SUPPORTED)
                .stance("works", HYPER, DESK, Axis.FEASIBILITY, Status.KNOWN_WORKING)
                .stance("included", HYPER, DESK, Axis.LICENSING, Status.INCLUDED)
                .stance("ready", HYPER, DESK, Axis.ENABLEMENT, Status.READY);
    }

    private static Release recalled(String label, String version) {
        return new Release(label, Version.parse(version), List.of(), Optional.empty(), Map.of(), Confidence.RECALLED);
    }

    private static Assessment assess(RulePack... packs) {
        return Acme.policy(packs).assess(Acme.question(DESK, HYPER));
    }

    private static Basis basis(RulePack... packs) {
        return Basis.of(assess(packs), Limits.standard());
    }
}
