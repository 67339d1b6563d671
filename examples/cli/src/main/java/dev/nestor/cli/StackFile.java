package dev.nestor.cli;

import dev.nestor.model.Layer;
import dev.nestor.model.Purpose;
import dev.nestor.policy.Knowledge;
import dev.nestor.spi.document.StackDocument;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonValue;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A file with a stack, or with machines that a plugin's reader finds in it. */
record StackFile(String name, Session session) {

    static final String STANDARD_INPUT = "-";

    /**
     * What is in a file.
     *
     * @param layers a whole stack, or one machine
     * @param machine whether it is a machine by itself, whose lower layers the file does not know
     */
    record Content(String name, List<Layer> layers, Optional<Purpose> purpose, boolean machine) {}

    List<Content> read() {
        try (InputStream content = open()) {
            return read(content);
        } catch (IllegalArgumentException wrong) {
            throw new InputException(String.valueOf(wrong.getMessage()));
        } catch (IOException failure) {
            throw new InputException("cannot read " + quoted() + ": " + failure.getMessage());
        }
    }

    InputStream open() throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return session.input();
        }
        if (Files.isDirectory(Path.of(name))) {
            throw new InputException("`" + name + "` is a directory: name the files in it");
        }
        if (!Files.isReadable(Path.of(name))) {
            throw new InputException("cannot read " + quoted() + ": permission denied");
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

    private List<Content> read(InputStream stream) throws IOException {
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

    private List<Content> document(InputStream content, byte[] prefix) throws IOException {
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
        return List.of(new Content(title(), stack.stack().layers(), stack.purpose(), false));
    }

    private List<Content> machines(InventoryReader reader, InputStream content) throws IOException {
        Knowledge knowledge = session.knowledge();
        Reading reading = Reading.of(reader, title(), content, knowledge.catalogue(), knowledge.facts());
        reading.problems().forEach(session.messages()::say);
        reading.notes().forEach(note -> session.messages().say(quoted() + ": " + note));
        if (reading.machines().isEmpty()) {
            throw new InputException(quoted() + " has no machine that can be read");
        }
        List<Content> machines = new ArrayList<>();
        for (Sighting sighting : reading.machines()) {
            Layer layer = sighting.layer();
            String machine = layer.name().orElse("machine " + (machines.size() + 1));
            machines.add(new Content(
                    reading.machines().size() == 1 ? title() : title() + ": " + machine,
                    List.of(layer),
                    Optional.empty(),
                    true));
        }
        return machines;
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
