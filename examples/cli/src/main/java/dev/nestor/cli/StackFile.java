package dev.nestor.cli;

import dev.nestor.policy.Knowledge;
import dev.nestor.spi.document.StackDocument;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonValue;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Collectors;

/** A file with a stack, or with machines that a plugin's reader finds in it. */
record StackFile(String name, Session session) {

    static final String STANDARD_INPUT = "-";

    Given read() {
        try (InputStream content = open()) {
            return read(content);
        } catch (IllegalArgumentException wrong) {
            throw new InputException(String.valueOf(wrong.getMessage()));
        } catch (IOException failure) {
            throw new InputException("cannot read " + quoted() + ": " + FileTrouble.reading(failure));
        }
    }

    InputStream open() throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return session.input();
        }
        if (Files.isDirectory(FileName.path(name))) {
            throw new InputException("`" + name + "` is a directory: name the files in it");
        }
        // Unlike the stream of a channel, this one does not seek, so a pipe may be named too.
        return new FileInputStream(name);
    }

    String title() {
        return name.equals(STANDARD_INPUT) ? "standard input" : name;
    }

    String quoted() {
        return name.equals(STANDARD_INPUT) ? title() : "`" + name + "`";
    }

    private Given read(InputStream stream) throws IOException {
        BufferedInputStream content = new BufferedInputStream(stream, InventoryReader.PREFIX_LENGTH);
        content.mark(InventoryReader.PREFIX_LENGTH);
        byte[] prefix = content.readNBytes(InventoryReader.PREFIX_LENGTH);
        content.reset();
        if (prefix.length == 0) {
            throw new InputException(quoted() + " is empty");
        }
        Optional<InventoryReader> reader = reader(prefix);
        return reader.isPresent() ? machines(reader.get(), content) : document(content, prefix);
    }

    private Optional<InventoryReader> reader(byte[] prefix) {
        if (Prefix.isStack(prefix)) {
            return Optional.empty();
        }
        return session.plugins().readers().stream()
                .filter(candidate -> candidate.recognizes(prefix.clone()))
                .findFirst();
    }

    private Given document(InputStream content, byte[] prefix) throws IOException {
        Recipe.advice(prefix).ifPresent(advice -> {
            throw new InputException(quoted() + " " + advice);
        });
        if (!Prefix.isJson(prefix)) {
            throw unknownFormat();
        }
        JsonValue document = Json.parse(title(), content);
        if (!document.isObject() || document.asObject().optional("format").isEmpty()) {
            throw unknownFormat();
        }
        Knowledge knowledge = session.knowledge();
        StackDocument stack = StackDocument.read(document, knowledge.catalogue(), knowledge.facts());
        return new Given.Stacked(title(), stack.stack(), stack.purpose());
    }

    private Given machines(InventoryReader reader, InputStream content) throws IOException {
        Knowledge knowledge = session.knowledge();
        Reading reading = Reading.of(reader, title(), content, knowledge.catalogue(), knowledge.facts());
        if (reading.machines().isEmpty() && reading.more().isEmpty()) {
            reading.read(new Remarks(session.messages()).notedIn("`" + title() + "`:"));
            throw new InputException(quoted() + " has no machine that can be read");
        }
        return new Given.Machines(title(), reading);
    }

    private InputException unknownFormat() {
        String others = session.plugins().readers().stream()
                .map(InventoryReader::format)
                .distinct()
                .map(format -> ", " + format)
                .collect(Collectors.joining());
        return new InputException(quoted() + " is of no format that is read here: a stack as JSON (`"
                + StackDocument.FORMAT + "`)" + others);
    }
}
