package dev.nestor.review;

import dev.nestor.fact.FactValue;
import dev.nestor.version.KnownVersion;
import dev.nestor.version.Version;
import dev.nestor.version.VersionRange;

/** Values of facts, and versions: equal ones alike, however they were typed. */
final class ValueContent {

    private ValueContent() {}

    static void add(Digest digest, FactValue value) {
        if (value instanceof FactValue.Versioned version) {
            add(digest.text("version"), version.value());
        } else if (value instanceof FactValue.Words words) {
            digest.text("words").list(words.value(), Digest::text);
        } else {
            digest.text(kind(value)).text(value.toString());
        }
    }

    static void add(Digest digest, KnownVersion version) {
        digest.optional(version.exact(), ValueContent::add);
        add(digest, version.range());
    }

    static void add(Digest digest, VersionRange range) {
        digest.optional(range.from(), ValueContent::add).optional(range.until(), ValueContent::add);
    }

    private static void add(Digest digest, Version version) {
        digest.text(version.numbers());
    }

    private static String kind(FactValue value) {
        if (value instanceof FactValue.Flag) {
            return "flag";
        }
        if (value instanceof FactValue.Count) {
            return "count";
        }
        return value instanceof FactValue.Bytes ? "bytes" : "word";
    }
}
