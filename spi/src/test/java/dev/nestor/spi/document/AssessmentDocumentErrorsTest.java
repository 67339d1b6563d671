package dev.nestor.spi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.nestor.spi.json.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an assessment is told at the place where it is wrong. */
class AssessmentDocumentErrorsTest {

    private static final String TRAINING_ROOM =
            Documents.compact(AssessmentDocument.of(Samples.assessments().get("training room"))::write);

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            "verdict":"not-ready"     | "verdict":"not-redy"       | /verdict                 | unknown verdict `not-redy`, did you mean `not-ready`?
            "verdict":"not-ready"     | "verdict":"perhaps"        | /verdict                 | unknown verdict `perhaps`, known are `ready`, `ready-with-conditions`, `not-ready`, `unknown`, `not-nested`
            "asOf":"2026-11-21"       | "asOf":"2026-02-30"        | /asOf                    | not a day such as `2015-10-17`: `2026-02-30`
            "asOf":"2026-11-21"       | "asOf":"+12026-11-21"      | /asOf                    | not a day such as `2015-10-17`: `+12026-11-21`
            "historical":false        | "historical":"no"          | /historical              | expected boolean, found text
            "historical":false        | "hysterical":false         | /hysterical              | unknown field `hysterical`, did you mean `historical`?
            "plan":[]                 | "plan":["stop it"]         | /plan/0                  | expected an empty list, because nothing can stand in `plan` yet
            "waivers":[]              | "waivers":[{}]             | /waivers/0               | missing field `id`
            "grade":"fails"           | "grade":"fails","unwaived":"fails"   | /conditions/0/unwaived | `unwaived` stands only beside `waivedBy`
            "grade":"fails"           | "grade":"fails","waivedBy":[]        | /conditions/0/waivedBy | list of waivers is empty: leave it out
            "grade":"fails"           | "grade":"fails","waivedBy":["lab"]   | /conditions/0          | missing field `unwaived`
            "conflicts":[],           | ´´                         | ´´                       | missing field `conflicts`
            "status":"conditional"    | "status":"blocked"         | /axes/support/status     | axis `support` has no status `blocked`, known are `unsupported`, `conflicting`, `unknown`, `unstated`, `preview`, `conditional`, `supported`
            "decidedAt":1             | "decidedAt":0              | /axes/support/decidedAt  | not a whole number from 1 on: `0`
            "decidedAt":1             | "decidedAt":4294967297     | /axes/support/decidedAt  | not a whole number from 1 on: `4294967297`
            "grade":"fails"           | "grade":"passes"           | /conditions/0/grade      | unknown grade `passes`, known are `fails`, `undecided`, `condition`
            "silent":[]               | "silent":[""]              | /nestings/0/silent/0     | text is blank
            "state":"applies"         | "state":"forgiven"         | /findings/0/state        | unknown state `forgiven`, known are `applies`, `unknown`, `overridden`, `outranked`, `waived`
            "outer.version":"9"       | "outer.version":{}         | /findings/0/facts/outer.version | expected text, found object
            "cpu.count":2             | "cpu.count":2.5            | /findings/5/facts/cpu.count     | expected whole number, found `2.5`
            "missing":["vm.hardwareVirtualization"] | "missing":[] | /findings/4/missing      | list of missing facts is empty: leave it out
            "url":"https://example.org/acme.kb100?q=a%20b#top" | "url":"a b" | /findings/0/evidence/url | not a link: `a b`
            "section":"Résumé"        | "section":" "              | /findings/0/evidence     | evidence needs a section of `About acme.kb100`
            "authority":"vendor-policy" | "authority":"pope"       | /findings/0/evidence/authority  | unknown authority `pope`
            "confidence":"H"          | "confidence":"XL"          | /findings/0/evidence/confidence | unknown confidence `XL`
            "attestedUntil":"2030-01-01" | "attestedUntil":"2001-01-01" | /findings/2/evidence | no day is between `2014-03-03` and `2001-01-01`
            "kind":"risk"             | "kind":"hunch"             | /advisories/0/kind       | unknown kind of advisory `hunch`
            "rule":"umbra.blog.slow", | ´´                         | /advisories/0            | advisory needs both a rule and its evidence, or neither
            "revision":3              | "revision":0               | /packs/0/revision        | not a whole number from 1 on: `0`
            """)
    void locatesWhatIsWrong(String right, String wrong, String pointer, String reason) {
        assertThat(TRAINING_ROOM).contains(right);
        int at = TRAINING_ROOM.indexOf(right);
        String document = TRAINING_ROOM.substring(0, at) + wrong + TRAINING_ROOM.substring(at + right.length());

        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Documents.assessment(document))
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo(pointer))
                .withMessageEndingWith(": " + reason);
    }

    @Test
    void tellsThatItIsAnotherDocumentBeforeAnythingElse() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Documents.assessment("{\"format\": \"nestor/stack/1\", \"layers\": []}"))
                .withMessage("`assessment.json` line 1, column 12, `/format`: "
                        + "expected the format `nestor/assessment/1`, found `nestor/stack/1`");
    }
}
