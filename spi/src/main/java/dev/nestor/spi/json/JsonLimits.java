package dev.nestor.spi.json;

/**
 * How large a document may be. Reading stops at a limit, so a document beyond it costs no more than one at it.
 *
 * @param maxBytes the length of the document, at least 1; of a text it is the number of characters
 * @param maxDepth how many objects and arrays may stand inside each other, from 1 to 1000
 * @param maxStringLength how many characters a text or a field's name may have, at least 1
 * @param maxTokens how many names, values and ends of objects and arrays there may be, at least 1; the tree takes about
 *     a hundred bytes for each
 */
public record JsonLimits(long maxBytes, int maxDepth, int maxStringLength, long maxTokens) {

    /** For a single document: 16 MiB, 64 levels, texts of 1 MiB, and two million tokens. */
    public static final JsonLimits DEFAULT = new JsonLimits(16 << 20, 64, 1 << 20, 2_000_000);

    /** What the most wasteful tree takes, which is one of short numbers or of fields with short names. */
    private static final int BYTES_PER_TOKEN = 128;

    /** As deep as a value is ever read: each level costs a piece of the thread's stack. */
    static final int DEEPEST = 1000;

    public JsonLimits {
        requireAtLeastOne("bytes", maxBytes);
        requireAtLeastOne("levels", maxDepth);
        requireAtLeastOne("characters", maxStringLength);
        requireAtLeastOne("tokens", maxTokens);
        if (maxDepth > DEEPEST) {
            throw new IllegalArgumentException("limit of levels is above " + DEEPEST + ": `" + maxDepth + "`");
        }
    }

    /**
     * These limits, or what fits in the memory that this Java may take in all, if that is less: an eighth of it for the bytes, whose
     * texts take up to two for one, and half of it for the tree.
     */
    public JsonLimits inMemory() {
        return within(Runtime.getRuntime().maxMemory());
    }

    JsonLimits within(long memory) {
        return new JsonLimits(
                Math.max(1, Math.min(maxBytes, memory / 8)),
                maxDepth,
                maxStringLength,
                Math.max(1, Math.min(maxTokens, memory / 2 / BYTES_PER_TOKEN)));
    }

    private static void requireAtLeastOne(String what, long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit of " + what + " is below 1: `" + limit + "`");
        }
    }
}
