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
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One file of a fleet, which can be read as often as needed.
 *
 * @param reader the plugin's reader for it; empty if it is JSON Lines of stacks
 */
record FleetFile(String name, Path path, Optional<InventoryReader> reader) implements FleetSource {

    /** @throws InputException if it cannot be read, or nobody knows its format */
    static FleetFile of(String name, Session session) {
        if (name.equals(StackFile.STANDARD_INPUT)) {
            return of("standard input", spooled(session.input()), session.plugins());
        }
        if (!ProductNames.isFile(name)) {
            throw new InputException("no such file: `" + name + "`");
        }
        if (Files.isDirectory(Path.of(name))) {
            throw new InputException("`" + name + "` is a directory: name the files in it");
        }
        return of(name, Path.of(name), session.plugins());
    }

    private static FleetFile of(String name, Path path, VendorPlugins plugins) {
        byte[] prefix = prefix(name, path);
        if (Prefix.isStack(prefix)) {
            return new FleetFile(name, path, Optional.empty());
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
        return new FleetFile(name, path, reader);
    }

    private static byte[] prefix(String name, Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] prefix = in.readNBytes(InventoryReader.PREFIX_LENGTH);
            if (prefix.length == 0) {
                throw new InputException("`" + name + "` is empty");
            }
            return prefix;
        } catch (IOException failure) {
            throw new InputException("cannot read `" + name + "`: " + failure.getMessage());
        }
    }

    // It is read several times, and may be larger than memory.
    private static Path spooled(InputStream input) {
        try {
            Path file = Files.createTempFile("nestor-fleet", ".in");
            file.toFile().deleteOnExit();
            Files.copy(input, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException failure) {
            throw new InputException("cannot read standard input: " + failure.getMessage());
        }
    }

    boolean isInventory() {
        return reader.isPresent();
    }

    InputStream open(FleetProgress progress) throws IOException {
        return new BufferedInputStream(progress.counting(new FileInputStream(path.toFile())), 1 << 16);
    }

    @Override
    public long size() {
        return path.toFile().length();
    }

    @Override
    public void read(Knowledge knowledge, FleetProgress progress, InventorySink sink) {
        try (InputStream content = open(progress)) {
            reader.orElseThrow().read(name, content, knowledge.catalogue(), knowledge.facts(), sink);
        } catch (IllegalArgumentException wrong) {
            throw new InputException(String.valueOf(wrong.getMessage()));
        } catch (IOException failure) {
            throw new InputException("cannot read `" + name + "`: " + failure.getMessage());
        }
    }
}
