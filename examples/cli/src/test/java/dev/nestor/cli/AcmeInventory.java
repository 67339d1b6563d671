package dev.nestor.cli;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a machine from each line: {@code forge VERSION NAME} or {@code guest SYSTEM NAME}, {@code host PRODUCT NAME UUID}, or
 * {@code vm PRODUCT NAME UUID HOST}.
 */
final class AcmeInventory implements InventoryReader {

    private static final String MARK = "acme-inventory\n";

    @Override
    public String format() {
        return "Acme inventory";
    }

    @Override
    public boolean recognizes(byte[] prefix) {
        return new String(prefix, StandardCharsets.UTF_8).startsWith(MARK);
    }

    @Override
    public void read(String source, InputStream content, Catalogue catalogue, FactDictionary facts, InventorySink sink)
            throws IOException {
        String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        for (String line : text.substring(MARK.length()).lines().toList()) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "forge" ->
                    sink.machine(Sighting.virtual(
                            catalogue.layer("acme/forge@" + words[1]).named(words[2])));
                case "guest" ->
                    sink.machine(Sighting.virtual(
                            catalogue.layer("guest/" + words[1]).named(words[2])));
                case "host" ->
                    sink.machine(new Sighting(
                            Sighting.Role.HOST, named(catalogue, words), keys(words[2], words[3]), List.of()));
                case "nested" ->
                    sink.machine(new Sighting(
                            Sighting.Role.NESTED_HOST, named(catalogue, words), keys(words[2], words[3]), List.of()));
                case "vm" ->
                    sink.machine(new Sighting(
                            Sighting.Role.VIRTUAL,
                            named(catalogue, words),
                            keys(words[2], words[3]),
                            keys(words[4], "")));
                case "bug" -> throw new IllegalStateException("this reader has a bug");
                default -> sink.problem("`" + source + "`: line cannot be read: `" + line + "`");
            }
        }
        sink.note("inventories are never complete");
    }

    private static Layer named(Catalogue catalogue, String[] words) {
        return catalogue.layer(words[1]).named(words[2]);
    }

    private static List<MachineKey> keys(String name, String uuid) {
        return Stream.of(MachineKey.uuid(uuid), MachineKey.name(name))
                .flatMap(Optional::stream)
                .toList();
    }
}
