package dev.nestor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Standard output: UTF-8 whatever the locale, and quiet when its reader has gone, as in {@code nestor rules | head}. */
final class Output {

    private final OutputStream stream;
    private boolean readerGone;

    Output(OutputStream stream) {
        this.stream = stream;
    }

    void print(String text) {
        if (readerGone) {
            return;
        }
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException failure) {
            readerGone = isClosedPipe(failure);
            if (!readerGone) {
                throw new OutputException(failure);
            }
        }
    }

    private static boolean isClosedPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
