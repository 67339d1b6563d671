package dev.nestor.inventory.rvtools;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.inventory.esx.Quote;
import dev.nestor.spi.inventory.InventorySink;

/**
 * One file that is read: what is known beforehand, and who is told what is in it.
 *
 * @param source the file's name
 */
record Export(String source, Catalogue catalogue, FactDictionary facts, InventorySink sink) {

    /** The file's name in messages. */
    String title() {
        return Quote.whole(source);
    }

    /** @param complaint goes on after the place, such as {@code line 3} */
    void problem(String position, String complaint) {
        sink.problem(title() + " " + position + " " + complaint);
    }

    /** The same, with problems that do not repeat what is in the file. */
    Export discreet() {
        return new Export(source, catalogue, facts, new DiscreetSink(sink));
    }

    /** That the whole file cannot be read. */
    IllegalArgumentException refusal(String reason) {
        return new IllegalArgumentException(title() + " " + reason);
    }
}
