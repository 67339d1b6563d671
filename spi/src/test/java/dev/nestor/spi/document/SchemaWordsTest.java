package dev.nestor.spi.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Verdict;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Purpose;
import dev.nestor.review.Assurance;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import dev.nestor.source.Confidence;
import dev.nestor.waiver.WaiverUse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schemas list the words that the model has, all of them and no others. */
class SchemaWordsTest {

    private static final JsonNode STACK = Schemas.STACK.getSchemaNode();
    private static final JsonNode ASSESSMENT = Schemas.ASSESSMENT.getSchemaNode();
    private static final JsonNode WAIVERS = Schemas.WAIVERS.getSchemaNode();
    private static final JsonNode POSTURE = Schemas.POSTURE.getSchemaNode();

    @Test
    void knowTheVerdicts() {
        assertThat(words(ASSESSMENT, "/properties/verdict")).isEqualTo(words(Verdict.values(), Verdict::word));
    }

    @Test
    void knowThePurposes() {
        assertThat(words(ASSESSMENT, "/properties/purpose")).isEqualTo(Purpose.words());
        assertThat(words(STACK, "/properties/purpose"))
                .isEqualTo(Stream.concat(Purpose.words().stream(), Stream.of("lab"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void knowTheStatusesOfEachAxis(Axis axis) {
        assertThat(words(ASSESSMENT, "/$defs/" + axis.word() + "Status"))
                .isEqualTo(axis.statuses().stream().map(Status::word).toList());
    }

    @Test
    void knowTheWordsOfConditionsAndFindings() {
        assertThat(words(ASSESSMENT, "/$defs/axis")).isEqualTo(words(Axis.values(), Axis::word));
        assertThat(words(ASSESSMENT, "/$defs/state")).isEqualTo(words(Finding.State.values(), Finding.State::word));
        assertThat(words(ASSESSMENT, "/$defs/grade"))
                .isEqualTo(Arrays.stream(Grade.values())
                        .filter(grade -> grade != Grade.PASSES)
                        .map(Grade::word)
                        .toList());
    }

    @Test
    void knowTheWordsOfWaivers() {
        assertThat(words(ASSESSMENT, "/$defs/waiver/properties/state"))
                .isEqualTo(words(WaiverUse.State.values(), WaiverUse.State::word));
        assertThat(words(WAIVERS, "/$defs/axis")).isEqualTo(words(Axis.values(), Axis::word));
        assertThat(List.of(ASSESSMENT, WAIVERS))
                .allSatisfy(schema -> assertThat(words(schema, "/$defs/scope/properties/purposes/items"))
                        .isEqualTo(Purpose.words()));
        assertThat(ASSESSMENT.at("/$defs/scope")).isEqualTo(WAIVERS.at("/$defs/scope"));
        assertThat(ASSESSMENT.at("/$defs/instant")).isEqualTo(WAIVERS.at("/$defs/instant"));
    }

    @Test
    void knowTheWordsOfPostures() {
        assertThat(words(POSTURE, "/$defs/axis")).isEqualTo(words(Axis.values(), Axis::word));
        assertThat(words(POSTURE, "/$defs/purposes/items")).isEqualTo(Purpose.words());
        assertThat(words(POSTURE, "/$defs/weighing/properties/grade")).isEqualTo(words(Grade.values(), Grade::word));
        for (Axis axis : Axis.values()) {
            assertThat(words(POSTURE, "/$defs/" + axis.word() + "Status"))
                    .isEqualTo(axis.statuses().stream().map(Status::word).toList());
        }
    }

    @Test
    void knowTheWordsOfEvidenceAndAdvice() {
        assertThat(words(ASSESSMENT, "/$defs/evidence/properties/authority"))
                .isEqualTo(words(Authority.values(), Authority::word));
        assertThat(words(ASSESSMENT, "/$defs/evidence/properties/confidence"))
                .isEqualTo(words(Confidence.values(), Confidence::code));
        assertThat(words(ASSESSMENT, "/$defs/advisory/properties/kind"))
                .isEqualTo(words(AdviceKind.values(), AdviceKind::word));
    }

    @Test
    void knowTheWordsOfConfidence() {
        assertThat(words(ASSESSMENT, "/$defs/footing/properties/confidence"))
                .isEqualTo(words(Assurance.values(), Assurance::word));
    }

    @Test
    void knowTheStandardFacts() {
        assertThat(STACK.at("/$defs/machine/properties").propertyNames())
                .containsExactlyElementsOf(FactDictionary.standard().all().stream()
                        .map(FactDeclaration::name)
                        .toList());
    }

    private static Stream<FactDeclaration> standardFacts() {
        return FactDictionary.standard().all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("standardFacts")
    void describeAFactAsItIsDeclared(FactDeclaration fact) {
        JsonNode property = STACK.at("/$defs/machine/properties").get(fact.name());

        assertThat(property.get("description").asString()).isEqualTo(fact.meaning());
        assertThat(property.get("$ref").asString())
                .isEqualTo("#/$defs/" + fact.type().name().toLowerCase(Locale.ROOT));
        assertThat(words(property, "")).isEqualTo(fact.words());
    }

    private static List<String> words(JsonNode schema, String pointer) {
        return schema.at(pointer)
                .path("enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }
}
