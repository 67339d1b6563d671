package dev.nestor.source;

import java.net.URI;
import java.time.LocalDate;

/**
 * A published document.
 *
 * @param publisher the vendor whose word it is, in lower case, such as {@code vmware}
 * @param read the day it was last read
 */
public record SourceDocument(String title, URI url, String publisher, Authority authority, LocalDate read) {

    public SourceDocument {
        if (title.isBlank() || publisher.isBlank()) {
            throw new IllegalArgumentException("document needs a title and a publisher: `" + url + "`");
        }
    }
}
