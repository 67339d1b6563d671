package dev.nestor.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Makes inputs of up to 64 KiB out of small ones, by repeating one piece, or two of them as brackets are. */
final class BlowUp {

    private static final int LARGEST = 64 << 10;
    private static final int LONGEST_PIECE = 100;

    private final Random random;

    BlowUp(Random random) {
        this.random = random;
    }

    byte[] of(List<byte[]> inputs) {
        byte[] input = inputs.get(random.nextInt(inputs.size()));
        Piece first = piece(input, 0);
        Piece second = piece(input, first.end());
        boolean brackets = random.nextBoolean();
        int room = LARGEST - input.length;
        int times = Math.max(1, room / Math.max(1, brackets ? first.length() + second.length() : first.length()));
        ByteArrayOutputStream blownUp = new ByteArrayOutputStream();
        blownUp.write(input, 0, first.start());
        first.write(input, times, blownUp);
        blownUp.write(input, first.end(), second.start() - first.end());
        second.write(input, brackets ? times : 1, blownUp);
        if (random.nextInt(4) > 0) {
            blownUp.write(input, second.end(), input.length - second.end());
        }
        return blownUp.toByteArray();
    }

    /** At least one byte, unless nothing is left behind {@code from}. */
    private Piece piece(byte[] input, int from) {
        int left = input.length - from;
        int start = from + (left > 0 ? random.nextInt(left) : 0);
        int longest = 1 + random.nextInt(LONGEST_PIECE);
        return new Piece(start, Math.min(longest, input.length - start));
    }

    private record Piece(int start, int length) {

        int end() {
            return start + length;
        }

        void write(byte[] input, int times, ByteArrayOutputStream out) {
            for (int i = 0; i < times; i++) {
                out.write(input, start, length);
            }
        }
    }
}
