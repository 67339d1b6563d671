package dev.nestor.inventory.xlsx;

import dev.nestor.inventory.esx.Quote;
import dev.nestor.inventory.xml.XmlReaders;
import dev.nestor.spi.xml.XmlNames;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of one part, one event at a time. */
final class Xml implements Closeable {

    private final String part;
    private final InputStream content;
    private final XMLStreamReader reader;
    private final XmlNames names = new XmlNames();
    private int depth;

    Xml(String part, InputStream content) {
        this.part = part;
        this.content = content;
        try {
            this.reader = XmlReaders.of(content);
        } catch (XMLStreamException malformed) {
            throw malformed(malformed);
        }
    }

    /** Goes on to the next event; false at the end. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            reader.next();
        } catch (XMLStreamException malformed) {
            throw malformed(malformed);
        }
        depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        if (depth > XmlReaders.DEEPEST) {
            throw new DamagedWorkbook(
                    "has a part " + Quote.of(part) + " with elements more than " + XmlReaders.DEEPEST + " deep");
        }
        if (reader.isStartElement() && !names.take(reader)) {
            throw new DamagedWorkbook("has a part " + Quote.of(part) + " with more than " + XmlNames.MOST
                    + " different names, or names of more than " + XmlNames.LONGEST + " characters");
        }
        return true;
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    boolean isText() {
        return reader.isCharacters();
    }

    String text() {
        return reader.getText();
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue("", name));
    }

    /** An attribute in any namespace but none: workbooks have two spellings of theirs. */
    Optional<String> foreignAttribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            boolean foreign = reader.getAttributeNamespace(i) != null
                    && !reader.getAttributeNamespace(i).isEmpty();
            if (foreign && reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private DamagedWorkbook malformed(XMLStreamException reason) {
        return new DamagedWorkbook("has a damaged part " + Quote.of(part), reason);
    }
}
