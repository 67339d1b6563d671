package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    @Test
    void areNumberedAndBlankOnesAreLeftOut() throws IOException {
        assertThat(read("{}\r\n \t\r\n\n[1]\nlast")).containsExactly("1 {}\r", "4 [1]", "5 last");
        assertThat(read("")).isEmpty();
        assertThat(read("\n")).isEmpty();
    }

    @Test
    void areHandedOnBeforeTheNextIsRead() throws IOException {
        Endless endless = new Endless();
        List<Long> readSoFar = new ArrayList<>();
        JsonLines.read(endless, line -> readSoFar.add(endless.read));

        assertThat(readSoFar.get(0)).isLessThan(Endless.LENGTH / 10);
        assertThat(readSoFar).hasSize(Endless.LENGTH / Endless.LINE);
    }

    @Test
    void keepNoMoreOfALineThanMayBeRead() throws IOException {
        List<JsonLines.Line> lines = new ArrayList<>();
        byte[] tail = "\n{}\n".getBytes(StandardCharsets.UTF_8);
        byte[] content = new byte[(16 << 20) + 1 + tail.length];
        Arrays.fill(content, (byte) '[');
        System.arraycopy(tail, 0, content, content.length - tail.length, tail.length);
        JsonLines.read(new ByteArrayInputStream(content), lines::add);

        assertThat(lines).extracting(JsonLines.Line::isTooLong).containsExactly(true, false);
        assertThat(lines.get(0).length()).isEqualTo((16 << 20) + 1);
        assertThat(lines.get(0).content().readAllBytes()).hasSize(16 << 20);
    }

    private static List<String> read(String text) throws IOException {
        List<String> lines = new ArrayList<>();
        JsonLines.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                line -> lines.add(line.number() + " " + text(line)));
        return lines;
    }

    private static String text(JsonLines.Line line) {
        try {
            return new String(line.content().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Many short lines that stand in no memory. */
    private static final class Endless extends InputStream {

        private static final int LINE = 100;
        private static final int LENGTH = 50_000 * LINE;
        private long read;

        @Override
        public int read() {
            read++;
            if (read > LENGTH) {
                return -1;
            }
            return read % LINE == 0 ? '\n' : 'x';
        }
    }
}
