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

    /** The same as a stream, which a program that writes much fills as it goes. */
    OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int letter) {
                write(new byte[] {(byte) letter}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                print(bytes, from, length);
            }
        };
    }

    void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        print(bytes, 0, bytes.length);
    }

    private void print(byte[] bytes, int from, int length) {
        if (readerGone) {
            return;
        }
        try {
            stream.write(bytes, from, length);
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
