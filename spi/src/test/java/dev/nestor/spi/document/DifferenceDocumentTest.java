package dev.nestor.spi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.nestor.assessment.Verdict;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Place;
import dev.nestor.review.Difference;
import dev.nestor.review.Shift;
import dev.nestor.rule.Axis;
import dev.nestor.spi.json.JsonException;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferenceDocumentTest {

    private static Set<String> samples() {
        return Samples.differences().keySet();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAnEqualDocumentOfWhatItWrote(String sample) {
        DifferenceDocument document = document(sample);

        assertThat(Documents.difference(Documents.indented(document::write))).isEqualTo(document);
        assertThat(Documents.difference(Documents.compact(document::write))).isEqualTo(document);
    }

    @Test
    void namesWhatDiffersAndNothingElse() {
        DifferenceDocument document = document("a larger machine");

        assertThat(document.before().verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(document.after().stack()).containsExactly("acme/bench@9", "acme/forge@7.0");
        assertThat(document.layers()).isEmpty();
        assertThat(document.facts())
                .containsOnlyKeys(new Place(1, "acme.nics"), new Place(1, "memory"))
                .containsEntry(
                        new Place(1, "memory"), Shift.of(new FactValue.Word("2 GiB"), new FactValue.Word("8 GiB")));
        assertThat(document.facts().get(new Place(1, "acme.nics"))).matches(Shift::vanishes);
        assertThat(document.axes()).containsKey(Axis.ENABLEMENT).doesNotContainKey(Axis.SUPPORT);
        assertThat(document.quarantined()).isEmpty();
    }

    @Test
    void writesWhatOnlyOneAnswerHasOnOneSide() {
        String text = Documents.compact(document("a broken plugin")::write);

        assertThat(text)
                .startsWith("{\"format\":\"nestor/difference/1\",\"before\":{\"verdict\":")
                .contains("\"quarantined\":[{\"after\":{\"plugin\":");
    }

    @Test
    void tellsTheLineOfAStackInAFile() {
        DifferenceDocument document = DifferenceDocument.of(difference("another day"), 17);

        assertThat(Documents.compact(document::write)).startsWith("{\"format\":\"nestor/difference/1\",\"line\":17,");
        assertThat(Documents.difference(Documents.compact(document::write))).isEqualTo(document);
    }

    @Test
    void refusesAShiftWithoutSides() {
        String text = Documents.compact(document("nothing")::write);

        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Documents.difference(text.replace("\"findings\":[]", "\"findings\":[{}]")))
                .withMessageContaining("`/findings/0`: missing field `before` or `after`");
    }

    private static DifferenceDocument document(String sample) {
        return DifferenceDocument.of(difference(sample));
    }

    private static Difference difference(String sample) {
        return Objects.requireNonNull(Samples.differences().get(sample));
    }
}
