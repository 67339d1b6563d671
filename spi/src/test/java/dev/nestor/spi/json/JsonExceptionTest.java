package dev.nestor.spi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamReadException;

class JsonExceptionTest {

    @Test
    void theMessageStaysOneLineWhateverTheDocumentSays() {
        assertThatThrownBy(() -> Json.parse("a\nb.json", "{\"x\\u001b[2J\\n\": 1}")
                        .asObject()
                        .only())
                .hasMessage(
                        "`a\\u000Ab.json` line 1, column 2, `/x\\u001B[2J\\u000A`: unknown field `x\\u001B[2J\\u000A`");
    }

    @Test
    void theMessageStaysShortWhateverTheDocumentSays() {
        String name = "\ud83d\ude00".repeat(10_000);

        assertThatThrownBy(() ->
                        Json.parse("x.json", "{\"" + name + "\": 1}").asObject().only())
                .hasMessage("`x.json` line 1, column 2, `/" + "\ud83d\ude00".repeat(199) + "…`: unknown field `"
                        + "\ud83d\ude00".repeat(200) + "…`");
    }

    @Test
    void theMessageStaysShortWhateverTheReasonRepeats() {
        JsonValue document = Json.parse("x.json", "1");
        String text = "x".repeat(100_000);

        assertThat(document.problem("unknown word `" + text + "`, known are some"))
                .hasMessage("`x.json` line 1, column 1: unknown word `" + "x".repeat(1_986) + "…`");
        assertThat(document.problem("`a` is unknown, " + text))
                .hasMessage("`x.json` line 1, column 1: `a` is unknown, " + "x".repeat(1_984) + "…");
    }

    @Test
    void aBacktickEndsNoQuotation() {
        assertThat(Quoted.of("a`b")).isEqualTo("`a\\u0060b`");
        assertThatThrownBy(() -> Json.parse("x.json", "[`]"))
                .hasMessage("`x.json` line 1, column 2: unexpected character U+0060");
    }

    @Test
    void theMessageShowsInvisibleCharactersAsNumbers() {
        assertThat(Quoted.of("left\u202eright\u200b\u2028\ud800")).isEqualTo("`left\\u202Eright\\u200B\\u2028\\uD800`");
        assertThat(Quoted.of("Büro 😀")).isEqualTo("`Büro 😀`");
    }

    @Test
    void aComplaintThatIsNotRecognisedIsStillASentence() {
        assertThat(Complaint.reason(new StreamReadException("Something (of a later version) is wrong")))
                .isEqualTo("malformed document");
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        JsonException problem =
                Json.parse("x.json", "{\"a\": 1}").asObject().required("a").problem("too small");

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(problem);
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read).isInstanceOf(JsonException.class);
        assertThat((JsonException) read).hasMessage(problem.getMessage());
        assertThat(((JsonException) read).pointer()).isEqualTo("/a");
    }
}
