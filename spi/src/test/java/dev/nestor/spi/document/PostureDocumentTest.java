package dev.nestor.spi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Purpose;
import dev.nestor.policy.Posture;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import dev.nestor.spi.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostureDocumentTest {

    /** A house that lets nobody train on what is not proven, and lets nobody waive that. */
    static final String STRICT = """
            { "format": "nestor/posture/1",
              "base": "standard",
              "grades": [
                { "purposes": ["training", "demo"], "axis": "feasibility", "statuses": ["unproven", "unstated"],
                  "grade": "fails" },
                { "axis": "licensing", "statuses": ["license-required"], "grade": "condition" } ],
              "mayWaive": [
                { "purposes": ["production"], "axis": "support", "statuses": ["unsupported"], "allowed": false },
                { "axis": "feasibility", "statuses": ["impossible"], "allowed": true } ] }
            """;

    @Test
    void gradesAsItSaysAndElseAsItsBaseDoes() {
        Posture posture = Documents.posture(STRICT);

        assertThat(posture.grade(Purpose.TRAINING, Axis.FEASIBILITY, Status.UNPROVEN))
                .isEqualTo(Grade.FAILS);
        assertThat(posture.grade(Purpose.DEMO, Axis.FEASIBILITY, Status.UNSTATED))
                .isEqualTo(Grade.FAILS);
        assertThat(posture.grade(Purpose.PRODUCTION, Axis.LICENSING, Status.LICENSE_REQUIRED))
                .isEqualTo(Grade.CONDITION);
        for (Axis axis : Axis.values()) {
            for (Status status : axis.statuses()) {
                Grade expected = status == Status.LICENSE_REQUIRED
                        ? Grade.CONDITION
                        : Posture.standard().grade(Purpose.TEST, axis, status);
                assertThat(posture.grade(Purpose.TEST, axis, status)).isEqualTo(expected);
            }
        }
    }

    @Test
    void saysWhatMayBeWaived() {
        Posture posture = Documents.posture(STRICT);

        assertThat(posture.mayWaive(Purpose.PRODUCTION, Axis.SUPPORT, Status.UNSUPPORTED))
                .isFalse();
        assertThat(posture.mayWaive(Purpose.TEST, Axis.SUPPORT, Status.UNSUPPORTED))
                .isTrue();
        assertThat(posture.mayWaive(Purpose.TEST, Axis.FEASIBILITY, Status.IMPOSSIBLE))
                .isTrue();
        assertThat(Documents.posture("{\"format\": \"nestor/posture/1\", \"base\": \"standard\"}")
                        .mayWaive(Purpose.TEST, Axis.FEASIBILITY, Status.IMPOSSIBLE))
                .isFalse();
    }

    @Test
    void isAPostureLikeAnyOther() throws IOException {
        Question question = Question.about(Samples.trainingRoom().stack(), AcmeRules.TODAY);
        byte[] document = """
                {"format": "nestor/posture/1", "base": "standard", "grades": [
                    {"axis": "support", "statuses": ["unsupported"], "grade": "passes"},
                    {"axis": "licensing", "statuses": ["license-required"], "grade": "passes"},
                    {"axis": "enablement", "statuses": ["blocked"], "grade": "passes"}]}
                """.getBytes(StandardCharsets.UTF_8);
        Posture lax = PostureDocument.read("lax.json", new ByteArrayInputStream(document));

        assertThat(AcmeRules.policy(List.of()).decide(question).verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(AcmeRules.policy(List.of()).with(lax).decide(question).verdict())
                .isEqualTo(Verdict.READY);
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            "base": "standard"       | "base": "standrad"      | /base                       | unknown posture `standrad`, did you mean `standard`?
            "base": "standard",      | ´´                      | ´´                          | missing field `base`
            "axis": "licensing"      | "axis": "licenses"      | /grades/1/axis              | unknown axis `licenses`
            "license-required"       | "blocked"               | /grades/1/statuses/0        | axis `licensing` has no status `blocked`, known are `license-required`, `conflicting`, `unknown`, `unstated`, `covered`, `included`
            "unsupported"            | "unsuported"            | /mayWaive/0/statuses/0      | axis `support` has no status `unsuported`, did you mean `unsupported`?
            ["impossible"]           | []                      | /mayWaive/1/statuses        | list is empty
            ["production"]           | []                      | /mayWaive/0/purposes        | list is empty
            "demo"]                  | "dema"]                 | /grades/0/purposes/1        | unknown purpose `dema`, did you mean `demo`?
            "grade": "fails"         | "grade": "fail"         | /grades/0/grade             | unknown grade `fail`, did you mean `fails`?
            "grade": "condition"     | "allowed": true         | /grades/1/allowed           | unknown field `allowed`
            "allowed": false         | "allowed": "no"         | /mayWaive/0/allowed         | expected boolean, found text
            "statuses": ["license-required"] | "statuses": ["unknown", "covered", "unknown"] | /grades/1 | `unknown` on the axis `licensing` for `production` is decided twice
            { "axis": "licensing", "statuses": ["license-required"] | { "axis": "feasibility", "statuses": ["unproven"] | /grades/1 | `unproven` on the axis `feasibility` for `demo` is decided twice
            """)
    void locatesWhatIsWrong(String right, String wrong, String pointer, String reason) {
        assertThat(STRICT).contains(right);
        int at = STRICT.indexOf(right);
        String document = STRICT.substring(0, at) + wrong + STRICT.substring(at + right.length());

        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Documents.posture(document))
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo(pointer))
                .withMessageEndingWith(": " + reason);
    }
}
