package dev.nestor.spi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Finding.State;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.MissingFact;
import dev.nestor.assessment.Reservation;
import dev.nestor.assessment.Verdict;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Purpose;
import dev.nestor.review.Basis;
import dev.nestor.review.Limits;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import dev.nestor.spi.document.AssessmentDocument.Advisory;
import dev.nestor.spi.document.AssessmentDocument.Conflict;
import dev.nestor.spi.document.AssessmentDocument.Finding;
import dev.nestor.spi.document.AssessmentDocument.Pack;
import dev.nestor.spi.json.JsonWriter;
import dev.nestor.waiver.WaiverUse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentDocumentTest {

    private static Set<String> samples() {
        return Samples.assessments().keySet();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAnEqualDocumentOfWhatItWrote(String sample) {
        AssessmentDocument document = document(sample);

        assertThat(Documents.assessment(Documents.indented(document::write))).isEqualTo(document);
        assertThat(Documents.assessment(Documents.compact(document::write))).isEqualTo(document);
    }

    @Test
    void writesTheDocumentThatItIsKnownFor() throws IOException {
        assertThat(Documents.indented(document("training room")::write))
                .isEqualTo(file("training-room.assessment.json"));
        assertThat(Documents.indented(Samples.trainingRoom()::write)).isEqualTo(file("training-room.stack.json"));
    }

    @Test
    void answersTheQuestionThatWasAsked() {
        AssessmentDocument document = document("training room");

        assertThat(document.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(document.purpose()).isEqualTo(Purpose.TRAINING);
        assertThat(document.purposeAssumed()).isFalse();
        assertThat(document.asOf()).isEqualTo(AcmeRules.TODAY);
        assertThat(document.historical()).isFalse();
        assertThat(document.stack()).containsExactly("acme/bench@9", "acme/forge@7.0");
    }

    @Test
    void listsEveryReservationAsACondition() {
        Samples.assessments()
                .forEach((sample, assessment) -> assertThat(
                                AssessmentDocument.of(assessment).conditions())
                        .as(sample)
                        .extracting(AssessmentDocument.Condition::message)
                        .isEqualTo(assessment.reservations().stream()
                                .map(Reservation::message)
                                .toList()));
        assertThat(document("training room").conditions()).hasSize(3);
    }

    @Test
    void leavesDecidedAtOutWhereNothingIsNested() {
        AssessmentDocument document = document("nothing nested");

        assertThat(document.verdict()).isEqualTo(Verdict.NOT_NESTED);
        assertThat(document.purposeAssumed()).isTrue();
        assertThat(document.axes().values())
                .hasSize(4)
                .containsOnly(new AxisResult(Status.UNSTATED, Optional.empty(), List.of()));
        assertThat(Documents.indented(document::write)).doesNotContain("decidedAt");
    }

    @Test
    void namesWhatWeighsAFindingDown() {
        assertThat(document("training room").findings())
                .filteredOn(finding -> finding.axis() == Axis.SUPPORT)
                .extracting(Finding::rule, Finding::state, Finding::weighedDownBy)
                .containsExactly(
                        tuple("acme.kb100.training", State.APPLIES, List.of()),
                        tuple("acme.kb100.unsupported", State.OVERRIDDEN, List.of("acme.kb100.training")),
                        tuple("acme.manual.supported", State.OUTRANKED, List.of("acme.kb100.training")));
    }

    @Test
    void showsFactsAsStacksDo() {
        assertThat(finding("training room", "acme.manual.size").facts())
                .isEqualTo(Map.of(
                        "memory", new FactValue.Word("2 GiB"),
                        "cpu.count", new FactValue.Count(2),
                        "acme.nics", new FactValue.Words(List.of("slow")),
                        "hardware.cpu.vendor", new FactValue.Word("intel")));
        assertThat(finding("training room", "acme.kb100.bench-9").facts())
                .isEqualTo(Map.of("outer.version", new FactValue.Word("9")));
    }

    @Test
    void namesMissingFactsWhereThereAreSome() {
        assertThat(finding("training room", "acme.manual.exposure").missing())
                .containsExactly("vm.hardwareVirtualization");
        assertThat(document("versions missing").missing())
                .contains(new MissingFact(0, "version", List.of("acme.kb100.bench-9")));
    }

    @Test
    void namesTheSidesOfAConflict() {
        assertThat(document("a conflict").conflicts())
                .containsExactly(new Conflict(
                        1, Axis.FEASIBILITY, "umbra", "feasibility", List.of("umbra.blog.fails", "umbra.blog.works")));
    }

    @Test
    void listsStatementsOfThoseWhoAreNoParty() {
        AssessmentDocument document = document("a vendor nobody covers");

        assertThat(document.nestings().get(0).silent()).containsExactly("initech");
        assertThat(document.advisories())
                .extracting(
                        Advisory::level,
                        Advisory::kind,
                        advisory -> advisory.rule().isPresent())
                .containsExactly(
                        tuple(0, AdviceKind.COVERAGE, false),
                        tuple(1, AdviceKind.COVERAGE, false),
                        tuple(1, AdviceKind.RISK, true));
    }

    @Test
    void saysThatAnAnswerIsHistorical() {
        AssessmentDocument document = document("a day nobody read");

        assertThat(document.historical()).isTrue();
        assertThat(document.asOf()).isEqualTo(LocalDate.of(2013, 6, 1));
        assertThat(document.packs()).contains(new Pack("acme.kb100", 3));
    }

    @Test
    void namesThePluginsThatCouldNotBeAsked() {
        String text = Documents.compact(document("broken plugins")::write);

        assertThat(text).contains("\"products\":[\"umbra/turbine\",\"umbra/windmill\"]}");
        assertThat(text).contains("\"reason\":\"constructor failed\"}");
    }

    @Test
    void showsWhoAnswersForWhatIsWaived() {
        AssessmentDocument document = document("waivers");

        assertThat(document.conditions())
                .filteredOn(condition -> condition.axis() == Axis.ENABLEMENT)
                .extracting(
                        AssessmentDocument.Condition::grade,
                        AssessmentDocument.Condition::unwaived,
                        AssessmentDocument.Condition::waivedBy)
                .containsExactly(tuple(Grade.CONDITION, Grade.FAILS, List.of("room-4")));
        assertThat(finding("waivers", "acme.manual.size").state()).isEqualTo(State.WAIVED);
        assertThat(document.waivers())
                .extracting(use -> use.waiver().id(), WaiverUse::state, WaiverUse::expiresSoon)
                .containsExactly(
                        tuple("licenses", WaiverUse.State.EXPIRED, false),
                        tuple("room-4", WaiverUse.State.APPLIED, true));
        assertThat(Documents.compact(document::write))
                .contains("\"unwaived\":\"fails\",\"waivedBy\":[\"room-4\"]")
                .contains("\"ticket\":\"OPS-12\",\"from\":\"2026-01-01T00:00:00+01:00\","
                        + "\"until\":\"2026-12-01T08:30:00.5Z\",\"state\":\"applied\",\"expiresSoon\":true}");
    }

    @Test
    void saysHowOldTheStatementsAreAndHowSureThatMakesIt() {
        Basis basis = document("training room").basis().orElseThrow();

        assertThat(basis)
                .isEqualTo(Basis.of(
                        Objects.requireNonNull(Samples.assessments().get("training room")), Limits.standard()));
        assertThat(basis.axis(Axis.LICENSING).documents()).isOne();
    }

    @Test
    void measuresByTheLimitsOfTheHost() {
        Assessment assessment = Objects.requireNonNull(Samples.assessments().get("training room"));
        Limits strict = Limits.standard().withAuthority(Authority.VENDOR_POLICY);

        assertThat(AssessmentDocument.of(assessment, strict)
                        .basis()
                        .orElseThrow()
                        .axis(Axis.ENABLEMENT)
                        .reasons())
                .containsExactly("rests on the vendor's documentation: `About acme.manual`");
    }

    @Test
    void readsADocumentThatWasWrittenBeforeThereWasABasis() {
        AssessmentDocument document = document("training room");
        String text = Documents.compact(document::write);
        String older = text.substring(0, text.indexOf(",\"basis\":")) + "}";

        AssessmentDocument read = Documents.assessment(older);

        assertThat(read.basis()).isEmpty();
        assertThat(Documents.compact(read::write).strip()).isEqualTo(older);
    }

    @Test
    void refusesAnAdvisoryWithARuleAndNoEvidence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Advisory(
                        1, AdviceKind.RISK, State.APPLIES, "slow", Optional.of("umbra.blog.slow"), Optional.empty()))
                .withMessage("advisory needs both a rule and its evidence, or neither");
    }

    @Test
    void writesFleetsAsJsonLines() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter writer = JsonWriter.compact(out)) {
            Samples.assessments()
                    .values()
                    .forEach(assessment -> AssessmentDocument.of(assessment).write(writer));
        }

        List<AssessmentDocument> read = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(Documents::assessment)
                .toList();

        assertThat(read)
                .isEqualTo(Samples.assessments().values().stream()
                        .map(AssessmentDocument::of)
                        .toList());
    }

    private static AssessmentDocument document(String sample) {
        Assessment assessment = Objects.requireNonNull(Samples.assessments().get(sample), sample);
        return AssessmentDocument.of(assessment);
    }

    private static Finding finding(String sample, String rule) {
        return document(sample).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(AssessmentDocumentTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
