package dev.nestor.spi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import dev.nestor.assessment.Question;
import dev.nestor.model.Purpose;
import dev.nestor.policy.Knowledge;
import dev.nestor.policy.Policy;
import dev.nestor.review.DecisionListener;
import dev.nestor.review.DecisionRecord;
import dev.nestor.rule.Axis;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonException;
import dev.nestor.waiver.StackSelector;
import dev.nestor.waiver.Waiver;
import dev.nestor.waiver.Waivers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class DecisionDocumentTest {

    private static final int STACKS = 40;

    private static LongStream seeds() {
        Long given = Long.getLong("nestor.seed");
        return given == null ? new Random().longs(10) : LongStream.of(given);
    }

    @ParameterizedTest(name = "nestor.seed={0}")
    @MethodSource("seeds")
    void recordsReadAsTheyWereWrittenAndDecideTheSame(long seed) {
        Random random = new Random(seed);
        Policy policy = random.nextBoolean() ? AcmeRules.policy() : excepting();
        for (int i = 0; i < STACKS; i++) {
            DecisionRecord record = record(policy, question(random));
            String text = Documents.compact(new DecisionDocument(record)::write);

            DecisionRecord read = read(text);

            assertThat(read).as(text).isEqualTo(record);
            assertThat(read.id()).isEqualTo(record.id());
            assertThat(Replay.of(read, policy).differences()).as(text).isEmpty();
            assertThat(Replay.of(read, policy).isSame()).isTrue();
            assertThat(Schemas.DECISION.validate(text, InputFormat.JSON))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void holdsAllThatIsNeededToDecideAgain() {
        String text = Documents.indented(new DecisionDocument(trainingRoom())::write);

        assertThat(text)
                .startsWith("{\n  \"format\": \"nestor/decision/1\",\n  \"id\": \"")
                .contains("\"today\": \"2026-11-21\"", "\"asOf\": \"2026-11-21\"", "\"purpose\": \"training\"")
                .contains("\"purposeAssumed\": false", "\"format\": \"nestor/stack/1\"", "\"memory\": \"2 GiB\"")
                .contains("\"id\": \"acme.kb100\",\n      \"revision\": 3,\n      \"digest\": \"")
                .contains("\"verdict\": \"not-ready\"", "\"because\": [");
    }

    @Test
    void theSchemaRefusesNothingThatTheReaderTakes() {
        List<String> mutants = Mutants.of(Documents.compact(new DecisionDocument(waivedRoom())::write));

        assertThat(mutants).hasSizeGreaterThan(500);
        assertThat(mutants)
                .filteredOn(DecisionDocumentTest::isRead)
                .allSatisfy(mutant -> assertThat(Schemas.DECISION.validate(mutant, InputFormat.JSON))
                        .as(mutant)
                        .isEmpty());
    }

    @Test
    void noChangeOfARecordGoesUnseen() {
        String text = Documents.compact(new DecisionDocument(waivedRoom())::write);
        JsonMapper json = new JsonMapper();

        assertThat(Mutants.of(text))
                .filteredOn(mutant -> !json.readTree(mutant).equals(json.readTree(text)))
                .filteredOn(DecisionDocumentTest::isRead)
                .isNotEmpty()
                .allSatisfy(mutant -> assertThat(
                                Replay.of(read(mutant), excepting()).isSame())
                        .as(mutant)
                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "verdict":"not-ready"    | "verdict":"ready"        | record was changed since it was written: its id would be
            "revision":3             | "revision":4             | record was changed since it was written
            "asOf":"2026-11-21"      | "asOf":"2026-11-22"      | day is after today
            "today":"2026-11-21"     | "today":"yesterday"      | not a day such as `2015-10-17`: `yesterday`
            "purposeAssumed":false   | "purposeAssumed":true    | a purpose that is assumed is `production`, and not `training`
            "layers":                | "purpose":"demo","layers": | the purpose of a record stands beside its stack
            acme/forge@7.0           | acme/forged@7.0          | unknown product `acme/forged`
            "format":"nestor/decision/1" | "format":"nestor/decision/2" | is newer than `nestor/decision/1`
            "input":"                | "input":"X               | not a digest of 64 hexadecimal digits
            """)
    void tellsWhatIsWrongAndWhere(String original, String change, String reason) {
        String text = Documents.compact(new DecisionDocument(trainingRoom())::write);
        assertThat(text).contains(original);

        assertThatThrownBy(() -> read(text.replace(original, change)))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("line 1, column ");
    }

    static DecisionRecord trainingRoom() {
        StackDocument room = Samples.trainingRoom();
        return record(
                AcmeRules.policy(),
                Question.about(room.stack(), AcmeRules.TODAY).forPurpose(Purpose.TRAINING));
    }

    /** The same with a waiver of what it fails for. */
    static DecisionRecord waivedRoom() {
        return record(excepting(), trainingRoom().question());
    }

    static Policy excepting() {
        OffsetDateTime begin = OffsetDateTime.parse("2026-01-01T00:00:00+01:00");
        Waiver waiver = new Waiver(
                "exposure-of-the-lab",
                Optional.empty(),
                Optional.of(Axis.ENABLEMENT),
                StackSelector.everyStack(),
                "Ada Moss",
                "the lab is rebuilt every night",
                Optional.empty(),
                begin,
                begin.plusYears(1));
        return AcmeRules.policy().with(Waivers.of(List.of(waiver)), Instant.parse("2026-11-21T12:00:00Z"));
    }

    static DecisionRecord record(Policy policy, Question question) {
        List<DecisionRecord> records = new ArrayList<>();
        policy.with((DecisionListener) records::add).decide(question);
        return records.get(0);
    }

    static DecisionRecord read(String text) {
        Knowledge knowledge = AcmeRules.policy().knowledge();
        return DecisionDocument.read(Json.parse("record", text), knowledge.catalogue(), knowledge.facts())
                .record();
    }

    private static Question question(Random random) {
        StackDocument document = RandomStacks.document(random);
        Optional<LocalDate> day =
                random.nextBoolean() ? Optional.empty() : Optional.of(AcmeRules.TODAY.minusDays(random.nextInt(6000)));
        return new Question(document.stack(), document.purpose(), AcmeRules.TODAY, day);
    }

    private static boolean isRead(String text) {
        try {
            read(text);
            return true;
        } catch (JsonException refused) {
            return false;
        }
    }
}
