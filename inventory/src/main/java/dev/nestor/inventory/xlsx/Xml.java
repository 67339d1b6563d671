package dev.nestor.inventory.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of one part, one event at a time. */
final class Xml implements Closeable {

    private static final int DEEPEST = 64;
    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final InputStream content;
    private final XMLStreamReader reader;
    private int depth;

    Xml(String part, InputStream content) {
        this.part = part;
        this.content = content;
        try {
            this.reader = FACTORY.createXMLStreamReader(content);
        } catch (XMLStreamException malformed) {
            throw malformed(malformed);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on to the next event; false at the end. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            depth += depthOf(reader.next());
        } catch (XMLStreamException malformed) {
            throw malformed(malformed);
        }
        if (depth > DEEPEST) {
            throw new DamagedWorkbook("has a part " + part + " with elements more than " + DEEPEST + " deep");
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
        return new DamagedWorkbook("has a damaged part " + part, reason);
    }

    private static int depthOf(int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> 1;
            case XMLStreamConstants.END_ELEMENT -> -1;
            default -> 0;
        };
    }
}
