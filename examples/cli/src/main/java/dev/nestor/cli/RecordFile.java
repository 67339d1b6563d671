package dev.nestor.cli;

import dev.nestor.review.DecisionListener;
import dev.nestor.review.DecisionRecord;
import dev.nestor.spi.document.DecisionDocument;
import dev.nestor.spi.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A file that a line is added to for each decision, whatever is in it already. */
final class RecordFile implements DecisionListener {

    private final Path file;
    private final List<DecisionRecord> heard = new ArrayList<>();

    private RecordFile(Path file) {
        this.file = file;
    }

    /** @throws InputException if it cannot be written: better now than behind the first answer */
    static RecordFile open(String name) {
        if (name.equals(StackFile.STANDARD_INPUT)) {
            throw new InputException("records are added to a file: name one behind `" + Options.RECORD + "`");
        }
        RecordFile records = new RecordFile(FileName.path(name));
        records.append(records.isTorn() ? "\n" : "");
        return records;
    }

    @Override
    public void decided(DecisionRecord decision) {
        heard.add(decision);
    }

    /** Adds a line for each decision since the last time. */
    void write() {
        StringBuilder lines = new StringBuilder();
        try (JsonWriter out = JsonWriter.compactText(lines)) {
            heard.forEach(decision -> new DecisionDocument(decision).write(out));
        }
        heard.clear();
        append(lines.toString());
    }

    private void append(String lines) {
        // At once, so that the lines of several runs do not get into each other.
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new InputException("cannot add a record to `" + file + "`: " + FileTrouble.writing(failure));
        }
    }

    /** Whether its last line has no end: somebody was interrupted, and the next line must not be lost with that one. */
    private boolean isTorn() {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
        } catch (IOException unreadable) {
            return false;
        }
    }
}
