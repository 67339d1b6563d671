package dev.nestor.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which product in which version an engine is, as the build has it. */
final class Versions {

    private static final Properties ALL = read();

    private Versions() {}

    static String of(String engine) {
        String version = ALL.getProperty(engine);
        if (version == null) {
            throw new IllegalArgumentException("no version is stated of the engine: `" + engine + "`");
        }
        return version;
    }

    private static Properties read() {
        Properties versions = new Properties();
        try {
            versions.load(new StringReader(Texts.read(Versions.class, "versions.properties")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return versions;
    }
}
