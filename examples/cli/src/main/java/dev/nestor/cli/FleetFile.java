package dev.nestor.cli;

import dev.nestor.policy.Knowledge;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.InventorySink;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One file of a fleet, which can be read as often as needed.
 *
 * @param reader the plugin's reader for it; empty if it has stacks
 */
record FleetFile(String name, Rereadable content, Optional<InventoryReader> reader) implements FleetSource {

    /** @throws InputException if it cannot be read, or nobody knows its format */
    static FleetFile of(String name, Session session) {
        boolean piped = name.equals(StackFile.STANDARD_INPUT);
        String title = piped ? "standard input" : name;
        try {
            return piped ? once(title, session.input(), session.plugins()) : file(name, session.plugins());
        } catch (IOException failure) {
            throw new InputException("cannot read `" + title + "`: " + FileTrouble.reading(failure));
        }
    }

    private static FleetFile file(String name, VendorPlugins plugins) throws IOException {
        if (!FileName.exists(name)) {
            throw new InputException("no such file: `" + name + "`");
        }
        Path path = FileName.path(name);
        if (Files.isDirectory(path)) {
            throw new InputException("`" + name + "` is a directory: name the files in it");
        }
        // Without a buffer this stream looks for its place, which a pipe has not.
        try (InputStream in = new BufferedInputStream(new FileInputStream(path.toFile()))) {
            return Files.isRegularFile(path)
                    ? new FleetFile(name, Rereadable.of(path), reader(name, prefix(name, in), plugins))
                    : once(name, in, plugins);
        }
    }

    // Nothing is kept of what is of no use, since it may have no end.
    private static FleetFile once(String name, InputStream in, VendorPlugins plugins) throws IOException {
        byte[] prefix = prefix(name, in);
        Optional<InventoryReader> reader = reader(name, prefix, plugins);
        return new FleetFile(name, Spool.of(name, prefix, in, Spool.LARGEST), reader);
    }

    private static byte[] prefix(String name, InputStream in) throws IOException {
        byte[] prefix = in.readNBytes(InventoryReader.PREFIX_LENGTH);
        if (prefix.length == 0) {
            throw new InputException("`" + name + "` is empty");
        }
        return prefix;
    }

    private static Optional<InventoryReader> reader(String name, byte[] prefix, VendorPlugins plugins) {
        if (Prefix.isStack(prefix)) {
            return Optional.empty();
        }
        Optional<InventoryReader> reader = plugins.readers().stream()
                .filter(candidate -> candidate.recognizes(prefix.clone()))
                .findFirst();
        if (reader.isEmpty()) {
            Recipe.advice(prefix).ifPresent(advice -> {
                throw new InputException("`" + name + "` " + advice);
            });
            throw new InputException("`" + name + "` is of no format that is read here: "
                    + plugins.readers().stream()
                            .map(InventoryReader::format)
                            .distinct()
                            .collect(Collectors.joining(", ", "", ", or JSON Lines of stacks (`nestor/stack/1`)")));
        }
        return reader;
    }

    boolean isInventory() {
        return reader.isPresent();
    }

    InputStream open(FleetProgress progress) throws IOException {
        return new BufferedInputStream(progress.counting(content.open()), 1 << 16);
    }

    @Override
    public long size() {
        return content.size();
    }

    @Override
    public void read(Knowledge knowledge, FleetProgress progress, InventorySink sink) {
        try (InputStream in = open(progress)) {
            reader.orElseThrow().read(name, in, knowledge.catalogue(), knowledge.facts(), sink);
        } catch (IllegalArgumentException wrong) {
            throw new InputException(String.valueOf(wrong.getMessage()));
        } catch (IOException failure) {
            throw new InputException("cannot read `" + name + "`: " + FileTrouble.reading(failure));
        }
    }
}
