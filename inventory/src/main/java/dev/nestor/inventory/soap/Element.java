package dev.nestor.inventory.soap;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A reader of one answer, at one of its elements. */
final class Element implements Closeable {

    // Below what any Java lets pass, so that this is what is told.
    private static final int DEEPEST = 64;
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    Element(byte[] answer) throws IOException {
        try {
            this.reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(answer));
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

    /** Goes on to the next element that starts or ends; false at the end. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    step(event == XMLStreamConstants.START_ELEMENT ? 1 : -1);
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException malformed) {
            throw malformed(malformed);
        }
    }

    /** Goes on to where the next element with this name starts; false if there is none. */
    boolean find(String name) throws IOException {
        while (next()) {
            if (isStart(name)) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to the next child of the element that starts here at {@code depth}; false at its end. */
    boolean child(int parent) throws IOException {
        while (next()) {
            if (reader.isStartElement() && depth == parent + 1) {
                return true;
            }
            if (reader.isEndElement() && depth < parent) {
                return false;
            }
        }
        return false;
    }

    int depth() {
        return depth;
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isStart(String name) {
        return reader.isStartElement() && name().equals(name);
    }

    String name() {
        return reader.getLocalName();
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue("", name));
    }

    /** The type that the element says it has, without the prefix of its namespace. */
    Optional<String> type() {
        return Optional.ofNullable(reader.getAttributeValue(INSTANCE, "type"))
                .map(type -> type.substring(type.indexOf(':') + 1));
    }

    /** Reads to the next element that starts or ends, and gives the text before it. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    step(event == XMLStreamConstants.START_ELEMENT ? 1 : -1);
                    return text.toString();
                }
                if (reader.isCharacters()) {
                    text.append(reader.getText());
                }
            }
            return text.toString();
        } catch (XMLStreamException malformed) {
            throw malformed(malformed);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException failed) {
            throw malformed(failed);
        }
    }

    private void step(int change) throws IOException {
        depth += change;
        if (depth > DEEPEST) {
            throw new IOException("the server's answer has elements more than " + DEEPEST + " deep");
        }
    }

    private static IOException malformed(XMLStreamException reason) {
        return new IOException("the server's answer is no XML as vSphere writes it", reason);
    }
}
