package org.example.kvm.libvirt;

import dev.nestor.spi.xml.XmlNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The documents of one file, one after the other, so that only one is in memory at a time.
 *
 * <p>Neither document types nor entities are read. For one file only.
 */
final class XmlDocuments {

    static final int MOST_ELEMENTS = 50_000;
    static final int DEEPEST = 32;

    /** Roots that hold machines: what people put around several, and a file of libvirt's test driver. */
    private static final Set<String> CONTAINERS = Set.of("domains", "node");

    private final String source;
    private final XmlText text;
    private final XMLStreamReader xml;
    private final Consumer<String> problems;
    private final XmlNames names = new XmlNames();
    private int containers;

    private XmlDocuments(String source, XmlText text, XMLStreamReader xml, Consumer<String> problems) {
        this.source = source;
        this.text = text;
        this.xml = xml;
        this.problems = problems;
    }

    /**
     * @param problems told which documents are left out, and why
     * @throws IllegalArgumentException if it declares a charset that is not known
     */
    static XmlDocuments in(String source, InputStream content, Consumer<String> problems) throws IOException {
        try {
            XmlText text = XmlText.of(content);
            // The one of the JDK, whatever else is on the class path, because its limits are known.
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            // From Java 24 on a limit of its own would end the reading, where ours leaves out one document.
            factory.setProperty("jdk.xml.maxElementDepth", "0");
            return new XmlDocuments(source, text, factory.createXMLStreamReader(text), problems);
        } catch (IllegalArgumentException unknownCharset) {
            throw new IllegalArgumentException(Echo.of(source) + " " + unknownCharset.getMessage(), unknownCharset);
        } catch (XMLStreamException wrong) {
            throw refusal(source, wrong);
        }
    }

    /**
     * The next document, or the next one of those that a root holds.
     *
     * @return empty at the end of the file
     * @throws IllegalArgumentException if it cannot be read, nor anything behind it, saying where
     */
    Optional<XmlElement> next() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = event();
                if (event == XMLStreamConstants.START_ELEMENT && !isContainer()) {
                    Optional<XmlElement> document = read();
                    text.documentEnded();
                    if (document.isPresent()) {
                        return document;
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    containers--;
                }
            }
            return Optional.empty();
        } catch (XMLStreamException wrong) {
            throw refusal(source, wrong);
        }
    }

    // The outermost is the root that was put around the documents; one more may be in the file.
    private boolean isContainer() {
        boolean container = containers == 0 || (containers == 1 && CONTAINERS.contains(xml.getLocalName()));
        if (container) {
            containers++;
        }
        return container;
    }

    // Empty if it is too large to be kept; it is read to its end all the same.
    private Optional<XmlElement> read() throws XMLStreamException {
        XmlElementBuilder root = XmlElementBuilder.at(xml);
        Deque<XmlElementBuilder> open = new ArrayDeque<>();
        open.push(root);
        int elements = 1;
        while (elements <= MOST_ELEMENTS && open.size() <= DEEPEST) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.push(XmlElementBuilder.at(xml));
                    elements++;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement complete = open.pop().build();
                    if (open.isEmpty()) {
                        return Optional.of(complete);
                    }
                    open.element().add(complete);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().add(xml.getText());
                default -> {}
            }
        }
        problems.accept(
                "%s line %d: `%s` is left out, because it has more than %d elements, or more than %d in each other"
                        .formatted(Echo.of(source), root.line(), root.name(), MOST_ELEMENTS, DEEPEST));
        skip(open.size());
        return Optional.empty();
    }

    private void skip(int depth) throws XMLStreamException {
        int open = depth;
        while (open > 0) {
            int event = event();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    private int event() throws XMLStreamException {
        int event = xml.next();
        boolean few = switch (event) {
            case XMLStreamConstants.START_ELEMENT -> names.take(xml);
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.takeInstruction(xml.getPITarget());
            default -> true;
        };
        if (!few) {
            throw refusal(
                    source,
                    "line " + xml.getLocation().getLineNumber(),
                    "more than %d different names, or names of more than %d characters"
                            .formatted(XmlNames.MOST, XmlNames.LONGEST));
        }
        return event;
    }

    private static IllegalArgumentException refusal(String source, XMLStreamException wrong) throws IOException {
        Optional<Location> location = Optional.ofNullable(wrong.getLocation());
        int line = location.map(Location::getLineNumber).orElse(1);
        int column = location.map(Location::getColumnNumber).orElse(1);
        Throwable cause = wrong.getNestedException();
        if (cause instanceof CharacterCodingException) {
            return refusal(source, "line " + line + " or below", "bytes that are not of the charset of the file");
        }
        if (cause instanceof XmlText.TooLong) {
            return refusal(source, "line " + line, String.valueOf(cause.getMessage()));
        }
        if (cause instanceof IOException failure) {
            throw failure;
        }
        String place = "line %d column %d".formatted(line, XmlText.column(line, column));
        return refusal(source, place, "not well-formed XML, or a document type, which is not read");
    }

    private static IllegalArgumentException refusal(String source, String place, String complaint) {
        return new IllegalArgumentException("%s %s: %s".formatted(Echo.of(source), place, complaint));
    }
}
