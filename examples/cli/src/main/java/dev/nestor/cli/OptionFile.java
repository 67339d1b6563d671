package dev.nestor.cli;

import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A document that an option names. */
record OptionFile(String name) {

    <T> T read(Function<JsonValue, T> reader) {
        JsonValue document = InputException.reading(this::parse);
        return InputException.reading(() -> reader.apply(document));
    }

    private JsonValue parse() {
        Path file = FileName.path(name);
        if (!FileName.exists(name)) {
            throw new InputException("no such file: `" + name + "`");
        }
        if (Files.isDirectory(file)) {
            throw new InputException("`" + name + "` is a directory");
        }
        try (InputStream content = Files.newInputStream(file)) {
            return Json.parse(name, content);
        } catch (IOException failure) {
            throw new InputException("cannot read `" + name + "`: " + FileTrouble.reading(failure));
        }
    }
}
