package dev.nestor.testkit;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.Sighting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads lists of Visors, a product on each line behind the words {@code visor list}. */
class VisorListReader implements InventoryReader {

    private static final String START = "visor list\n";

    @Override
    public String format() {
        return "visor list";
    }

    @Override
    public boolean recognizes(byte[] prefix) {
        return new String(prefix, StandardCharsets.UTF_8).startsWith(START);
    }

    @Override
    public void read(String source, InputStream content, Catalogue catalogue, FactDictionary facts, InventorySink sink)
            throws IOException {
        String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        if (!text.startsWith(START)) {
            throw new IllegalArgumentException("`" + source + "` does not start with `visor list`");
        }
        text.substring(START.length())
                .lines()
                .map(line -> Sighting.virtual(catalogue.layer(line)))
                .forEach(sink::machine);
    }
}
