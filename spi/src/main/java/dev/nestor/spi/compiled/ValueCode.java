package dev.nestor.spi.compiled;

import dev.nestor.fact.FactType;
import dev.nestor.fact.FactValue;
import dev.nestor.version.KnownVersion;
import dev.nestor.version.Version;
import dev.nestor.version.VersionRange;
import java.util.Optional;

/** Values of facts, versions and ranges of them. */
final class ValueCode {

    private static final FactType[] TYPES = FactType.values();

    private ValueCode() {}

    /** @throws IllegalArgumentException if it is a version that is not known exactly */
    static void write(FactValue value, Output out) {
        if (value instanceof FactValue.Flag flag) {
            out.choice(FactType.FLAG);
            out.flag(flag.value());
        } else if (value instanceof FactValue.Count count) {
            out.choice(FactType.COUNT);
            out.number(count.value());
        } else if (value instanceof FactValue.Bytes bytes) {
            out.choice(FactType.BYTES);
            out.number(bytes.value());
        } else if (value instanceof FactValue.Word word) {
            out.choice(FactType.WORD);
            out.text(word.value());
        } else if (value instanceof FactValue.Words words) {
            out.choice(FactType.WORDS);
            out.texts(words.value());
        } else if (value instanceof FactValue.Versioned version) {
            out.choice(FactType.VERSION);
            writeVersion(exact(version), out);
        }
    }

    static FactValue read(Input in) {
        return switch (in.choice(TYPES)) {
            case FLAG -> new FactValue.Flag(in.flag());
            case COUNT -> new FactValue.Count(in.amount());
            case BYTES -> new FactValue.Bytes(in.amount());
            case WORD -> new FactValue.Word(in.text());
            case WORDS -> new FactValue.Words(in.texts());
            case VERSION -> new FactValue.Versioned(KnownVersion.of(readVersion(in)));
        };
    }

    static void writeVersion(Version version, Output out) {
        out.text(version.toString());
    }

    static Version readVersion(Input in) {
        return Version.parse(in.text());
    }

    static Optional<Version> readOptionalVersion(Input in) {
        return in.flag() ? Optional.of(readVersion(in)) : Optional.empty();
    }

    static void writeRange(VersionRange range, Output out) {
        out.optional(range.from(), version -> writeVersion(version, out));
        out.optional(range.until(), version -> writeVersion(version, out));
    }

    static VersionRange readRange(Input in) {
        Optional<Version> from = readOptionalVersion(in);
        Optional<Version> until = readOptionalVersion(in);
        return from.isEmpty() && until.isEmpty() ? VersionRange.all() : new VersionRange(from, until);
    }

    private static Version exact(FactValue.Versioned version) {
        return version.value()
                .exact()
                .orElseThrow(() -> new IllegalArgumentException("version is not exact: `" + version + "`"));
    }
}
