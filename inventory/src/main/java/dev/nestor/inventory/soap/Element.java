package dev.nestor.inventory.soap;

import dev.nestor.inventory.xml.XmlReaders;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A reader of one answer, at one of its elements. */
final class Element implements Closeable {

    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final XMLStreamReader reader;
    private int depth;

    Element(byte[] answer) throws IOException {
        try {
            this.reader = XmlReaders.of(new ByteArrayInputStream(answer));
        } catch (XMLStreamException malformed) {
            throw malformed(malformed);
        }
    }

    /** Goes on to the next element that starts or ends; false at the end. */
    boolean next() throws IOException {
        while (step()) {
            if (isTag()) {
                return true;
            }
        }
        return false;
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
        while (step() && !isTag()) {
            if (reader.isCharacters()) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException failed) {
            throw malformed(failed);
        }
    }

    /** Goes on to whatever comes next; false at the end. */
    private boolean step() throws IOException {
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
            throw new IOException("the server's answer has elements more than " + XmlReaders.DEEPEST + " deep");
        }
        return true;
    }

    private boolean isTag() {
        return reader.isStartElement() || reader.isEndElement();
    }

    private static IOException malformed(XMLStreamException reason) {
        return new IOException("the server's answer is no XML as vSphere writes it", reason);
    }
}
