package dev.nestor.spi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonWriterOutputTest {

    @Test
    void aDocumentLeftUnfinishedDoesNotLookFinished() {
        StringBuilder text = new StringBuilder();

        assertThatThrownBy(() -> {
                    try (JsonWriter json = JsonWriter.compactText(text)) {
                        json.beginObject().name("findings").beginArray().value(1);
                        throw new IllegalArgumentException("rule is broken");
                    }
                })
                .hasMessage("rule is broken");
        assertThat(text).hasToString("{\"findings\":[1");
    }

    @Test
    void closingFlushesAndLeavesTheOutputOpen() {
        boolean[] closed = {false};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        try (JsonWriter json = JsonWriter.compact(new BufferedOutputStream(bytes))) {
            json.value("ready");
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\"ready\"\n");
        assertThat(closed[0]).isFalse();
    }

    @Test
    void flushingHandsOnWhatWasWritten() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter text = new StringWriter();
        JsonWriter json = JsonWriter.compact(new BufferedOutputStream(bytes));
        JsonWriter jsonText = JsonWriter.compactText(text);

        json.beginArray().value(1).flush();
        jsonText.beginArray().value(1).flush();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("[1");
        assertThat(text).hasToString("[1");
    }

    @Test
    void aFailingOutputIsTold() {
        IOException full = new IOException("disk is full");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw full;
            }
        };
        Writer text = new Writer() {
            @Override
            public void write(char[] characters, int offset, int length) throws IOException {
                throw full;
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> JsonWriter.compact(out).value("ready").flush())
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(full);
        assertThatThrownBy(() -> JsonWriter.indentedText(text).value("ready").close())
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(full);
        assertThatThrownBy(() -> JsonWriter.compact(out).value("x".repeat(100_000)))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(full);
    }
}
