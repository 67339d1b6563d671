package dev.nestor.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Inputs that are several texts at once. */
public final class Pieces {

    private Pieces() {}

    /** What stands between bytes 0; at least one piece, which may be empty. */
    public static List<byte[]> of(byte[] content) {
        List<byte[]> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= content.length; i++) {
            if (i == content.length || content[i] == 0) {
                pieces.add(Arrays.copyOfRange(content, start, i));
                start = i + 1;
            }
        }
        return pieces;
    }
}
