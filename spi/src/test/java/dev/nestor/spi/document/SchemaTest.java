package dev.nestor.spi.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.nestor.assessment.Assessment;
import dev.nestor.review.Difference;
import dev.nestor.spi.json.JsonException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that are shipped, and the code that reads, want the same. */
class SchemaTest {

    private static final Schema STACK = Schemas.STACK;
    private static final Schema ASSESSMENT = Schemas.ASSESSMENT;
    private static final Schema DIFFERENCE = Schemas.DIFFERENCE;

    @Test
    void areSchemasThemselves() {
        Schema metaschema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        for (Schema schema : List.of(
                STACK,
                ASSESSMENT,
                Schemas.WAIVERS,
                Schemas.POSTURE,
                DIFFERENCE,
                Schemas.DECISION,
                Schemas.MISSING,
                Schemas.PLAN)) {
            assertThat(metaschema.validate(schema.getSchemaNode())).isEmpty();
        }
    }

    @Test
    void acceptTheStacksThatAreWritten() {
        for (long seed = 0; seed < 200; seed++) {
            StackDocument document = RandomStacks.document(new Random(seed));

            assertThat(errors(STACK, Documents.compact(document::write)))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    @Test
    void acceptTheAssessmentsThatAreWritten() {
        assertThat(Samples.assessments()).isNotEmpty();
        Samples.assessments()
                .forEach((sample, assessment) -> assertThat(
                                errors(ASSESSMENT, Documents.compact(AssessmentDocument.of(assessment)::write)))
                        .as(sample)
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"training room", "broken plugins", "a conflict", "waivers"})
    void refuseTheSameAssessmentsAsTheReader(String sample) {
        Assessment assessment = Objects.requireNonNull(Samples.assessments().get(sample));
        List<String> mutants = Mutants.of(Documents.compact(AssessmentDocument.of(assessment)::write));

        assertThat(mutants).hasSizeGreaterThan(1000);
        assertThat(mutants)
                .allSatisfy(mutant -> assertThat(errors(ASSESSMENT, mutant).isEmpty())
                        .as(mutant)
                        .isEqualTo(reads(mutant, Documents::assessment)));
    }

    @Test
    void refuseTheSameWaiversAsTheReader() {
        List<String> mutants = Mutants.of(Documents.compact(Samples.waivers()::write));

        assertThat(mutants).hasSizeGreaterThan(500);
        assertThat(mutants)
                .allSatisfy(mutant -> assertThat(errors(Schemas.WAIVERS, mutant).isEmpty())
                        .as(mutant)
                        .isEqualTo(reads(mutant, Documents::waivers)));
    }

    @Test
    void refuseTheSamePosturesAsTheReader() {
        List<String> mutants = Mutants.of(PostureDocumentTest.STRICT);

        assertThat(mutants).hasSizeGreaterThan(200);
        assertThat(mutants)
                .allSatisfy(mutant -> assertThat(errors(Schemas.POSTURE, mutant).isEmpty())
                        .as(mutant)
                        .isEqualTo(reads(mutant, Documents::posture)));
    }

    @Test
    void acceptTheDifferencesThatAreWritten() {
        assertThat(Samples.differences()).isNotEmpty();
        Samples.differences()
                .forEach((sample, difference) -> assertThat(
                                errors(DIFFERENCE, Documents.compact(DifferenceDocument.of(difference, 7)::write)))
                        .as(sample)
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a larger machine", "a broken plugin"})
    void refuseTheSameDifferencesAsTheReader(String sample) {
        Difference difference = Objects.requireNonNull(Samples.differences().get(sample));
        List<String> mutants = Mutants.of(Documents.compact(DifferenceDocument.of(difference, 7)::write));

        assertThat(mutants).hasSizeGreaterThan(500);
        assertThat(mutants)
                .allSatisfy(mutant -> assertThat(errors(DIFFERENCE, mutant).isEmpty())
                        .as(mutant)
                        .isEqualTo(reads(mutant, Documents::difference)));
    }

    // The reader knows the catalogue and the facts of plugins, and so refuses more.
    @Test
    void refuseNoStackThatTheReaderTakes() {
        List<String> mutants = Mutants.of(Documents.compact(Samples.trainingRoom()::write));

        assertThat(mutants).hasSizeGreaterThan(100);
        assertThat(mutants)
                .filteredOn(mutant -> reads(mutant, Documents::stack))
                .isNotEmpty()
                .allSatisfy(mutant -> assertThat(errors(STACK, mutant)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{'format': 'nestor/stack/1'}",
                "{'format': 'nestor/stack/1', 'layers': []}",
                "{'format': 'nestor/stack/1', 'layers': [{}]}",
                "{'format': 'nestor/stack/2', 'layers': [{'product': 'acme/forge'}]}",
                "{'format': 'nestor/stack/1', 'layers': [{'product': 'forge'}]}",
                "{'format': 'nestor/stack/1', 'layers': [{'product': 'acme/forge@'}]}",
                "{'format': 'nestor/stack/1', 'layers': [{'product': 'acme/forge', 'name': ' '}]}",
                "{'format': 'nestor/stack/1', 'layers': [{'product': 'acme/forge', 'name': 'a\\nb'}]}",
                "{'format': 'nestor/stack/1', 'layers': [{'product': 'acme/forge', 'version': '7.0'}]}",
                "{'format': 'nestor/stack/1', 'layers': [{'product': 'acme/forge', 'machine': {'cpu.count': '2'}}]}",
                "{'format': 'nestor/stack/1', 'layers': [{'product': 'acme/forge', 'machine': {'cpu.count': -2}}]}",
                "{'format': 'nestor/stack/1', 'layers': [{'product': 'acme/forge', 'machine': {'memory': '4 GB'}}]}",
                "{'format': 'nestor/stack/1', 'layers': [{'product': 'acme/forge', 'machine': {'memory': 1.5}}]}",
                "{'format': 'nestor/stack/1', 'layers': [{'product': 'acme/forge', 'machine': {'os.vbs': 'true'}}]}",
                "{'format': 'nestor/stack/1', 'layers': [{'product': 'acme/forge', 'machine': {'vm.state': 'on'}}]}",
                "{'format': 'nestor/stack/1', 'layers': [{'product': 'acme/forge', 'machine': {'cpu.features': 'ept'}}]}",
                "{'format': 'nestor/stack/1', 'layers': [{'product': 'acme/forge', 'machine': {'cpu.features': ['a,b']}}]}",
                "{'format': 'nestor/stack/1', 'layers': [{'product': 'acme/forge', 'machine': {'acme.nics': {}}}]}",
                "{'format': 'nestor/stack/1', 'layers': [{'product': 'acme/forge', 'machine': {'acme.scratch': 1.5}}]}",
                "{'format': 'nestor/stack/1', 'purpose': 'fun', 'layers': [{'product': 'acme/forge'}]}",
            })
    void refuseWrongStacksAsTheReaderDoes(String document) {
        String text = document.replace('\'', '"');

        assertThat(errors(STACK, text)).isNotEmpty();
        assertThat(reads(text, Documents::stack)).isFalse();
    }

    private static List<Error> errors(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON);
    }

    private static boolean reads(String document, Consumer<String> reader) {
        try {
            reader.accept(document);
            return true;
        } catch (JsonException refused) {
            return false;
        }
    }
}
