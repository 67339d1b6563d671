package dev.nestor.cli;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.spi.InventoryReader;
import dev.nestor.spi.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a machine from each line: {@code forge VERSION NAME} or {@code guest SYSTEM NAME}. */
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
    public Reading read(String source, InputStream content, Catalogue catalogue, FactDictionary facts)
            throws IOException {
        String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        List<Layer> layers = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String line : text.substring(MARK.length()).lines().toList()) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "forge" ->
                    layers.add(catalogue.layer("acme/forge@" + words[1]).named(words[2]));
                case "guest" -> layers.add(catalogue.layer("guest/" + words[1]).named(words[2]));
                case "bug" -> throw new IllegalStateException("this reader has a bug");
                default -> problems.add("`" + source + "`: line cannot be read: `" + line + "`");
            }
        }
        return new Reading(layers, problems, List.of("inventories are never complete"));
    }
}
