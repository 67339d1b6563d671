package dev.nestor.spi;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads machines out of files that people already have.
 *
 * <p>What a file does not say stays unknown; a reader never guesses. It is safe to share between threads.
 */
public interface InventoryReader {

    /** How many bytes of a file {@link #recognizes} is shown at most. */
    int PREFIX_LENGTH = 8192;

    /** The format's name for messages, such as {@code VMX}. */
    String format();

    /** Whether a file that begins with {@code prefix} is of this format, by its content. */
    boolean recognizes(byte[] prefix);

    /**
     * Reads the machines of one file.
     *
     * @param source the file's name, for messages
     * @throws IllegalArgumentException if nothing in it can be read, saying why and where
     */
    Reading read(String source, InputStream content, Catalogue catalogue, FactDictionary facts) throws IOException;
}
