package dev.nestor.spi;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A file that a plugin brings along. The plugin opens it itself, because nobody else can look into its module.
 *
 * @param name for messages, such as {@code kb-2009916.json}
 * @param opener gives a new stream on each call
 */
public record Resource(String name, Opener opener) {

    /** Opens the file. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    /**
     * A file beside a class. {@code opener} is that class's own {@code Class::getResourceAsStream}, called with the
     * name: {@code Resource.beside("kb-1.json", MyPlugin.class::getResourceAsStream)}.
     */
    public static Resource beside(String name, Function<String, InputStream> opener) {
        return new Resource(name, () -> {
            InputStream stream = opener.apply(name);
            if (stream == null) {
                throw new FileNotFoundException("no such resource: `" + name + "`");
            }
            return stream;
        });
    }

    /**
     * The files that a text beside a class names, one on each line, for plugins with many of them.
     *
     * @param opener as for {@link #beside}
     * @throws UncheckedIOException if the text is missing or cannot be read
     */
    public static List<Resource> listedIn(String name, Function<String, InputStream> opener) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(beside(name, opener).open(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> beside(line, opener))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IOException if there is no such file, or it cannot be read */
    public InputStream open() throws IOException {
        return Objects.requireNonNull(opener.open(), "opener returned no stream");
    }
}
