package dev.nestor.spi.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Jackson, set up as strictly as it goes; what it cannot check, and what it words for Java developers, is ours. */
final class Jackson {

    static final int LONGEST_NUMBER = 1000;

    private static final JsonFactory STANDARD = factory(JsonLimits.DEFAULT.maxStringLength());

    private Jackson() {}

    /** For writing, and for reading within the default length of texts. */
    static JsonFactory standard() {
        return STANDARD;
    }

    static JsonFactory within(JsonLimits limits) {
        int maxStringLength = limits.maxStringLength();
        return maxStringLength == JsonLimits.DEFAULT.maxStringLength() ? STANDARD : factory(maxStringLength);
    }

    private static JsonFactory factory(int maxStringLength) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        // Held against numbers too, now and then: where one lies on the edge of a buffer.
                        .maxStringLength(Math.max(maxStringLength, LONGEST_NUMBER))
                        .maxNameLength(maxStringLength)
                        .maxNumberLength(LONGEST_NUMBER)
                        // One more than is ever read: the level beyond is refused by us, who know its place.
                        .maxNestingDepth(JsonLimits.DEEPEST + 1)
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .build())
                // Our writer ends every document with a line break.
                .rootValueSeparator("")
                // A document left unfinished must not look finished, and who opened a stream closes it.
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
    }
}
