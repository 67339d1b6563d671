package dev.nestor.spi.inventory;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads machines out of files that people already have.
 *
 * <p>What a file does not say stays unknown; a reader never guesses. What it cannot read costs the machine or the fact that it is
 * about, and is told as a problem. A value that may be a secret is never told. It is safe to share between threads.
 */
public interface InventoryReader {

    /** How many bytes of a file {@link #recognizes} is shown at most. */
    int PREFIX_LENGTH = 8192;

    /** The format's name for messages, such as {@code VMX}. */
    String format();

    /** Whether a file that begins with {@code prefix} is of this format, by its content. */
    boolean recognizes(byte[] prefix);

    /**
     * Reads the machines of one file, each as soon as it is complete, so that the memory it takes does not grow with the
     * file.
     *
     * @param source the file's name, for messages
     * @param content left open
     * @param sink told everything in the order of the file, by the calling thread
     * @throws IllegalArgumentException if nothing in it can be read, saying why and where
     * @throws IOException if {@code content} throws it
     */
    void read(String source, InputStream content, Catalogue catalogue, FactDictionary facts, InventorySink sink)
            throws IOException;
}
