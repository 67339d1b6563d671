package dev.nestor.vmware.ovf;

import dev.nestor.spi.xml.DecodedXml;
import dev.nestor.spi.xml.XmlNames;
import dev.nestor.vmware.text.Echo;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.util.MissingResourceException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML that nobody vouches for: within bounds, without a document type, and without looking at any other file.
 */
final class HardenedXml {

    // Below what any Java lets pass, so that this is what is told.
    private static final int DEEPEST = 64;

    private static final String NOT_WELL_FORMED = "XML is not well-formed, or not complete";

    private final String source;
    private final XMLStreamReader reader;
    private final XmlNames names = new XmlNames();
    private int depth;

    private HardenedXml(String source, XMLStreamReader reader) {
        this.source = source;
        this.reader = reader;
    }

    /** @param in left open */
    static HardenedXml open(String source, InputStream in) throws IOException {
        // The one of the JDK: what else is on the class path may not know these properties.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            Reader text = DecodedXml.of(in).text();
            return new HardenedXml(source, factory.createXMLStreamReader(new BoundedText(source, text)));
        } catch (UnsupportedEncodingException unknown) {
            throw new OvfException(Echo.whole(source) + " line 1: XML declares a charset that is not known here: "
                    + Echo.of(String.valueOf(unknown.getMessage())));
        } catch (XMLStreamException failure) {
            throw refusal(source, failure);
        }
    }

    /** The next event, or {@link XMLStreamConstants#END_DOCUMENT} again and again. */
    int next() throws IOException {
        try {
            int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            check(event);
            return event;
        } catch (MissingResourceException unspeakable) {
            // The JDK has no words for some of what it finds wrong in document types, and fails to look them up.
            throw refusal(NOT_WELL_FORMED);
        } catch (XMLStreamException failure) {
            throw refusal(source, failure);
        }
    }

    XMLStreamReader event() {
        return reader;
    }

    int line() {
        return reader.getLocation().getLineNumber();
    }

    OvfException refusal(String complaint) {
        return new OvfException(Echo.whole(source) + " line " + line() + ": " + complaint);
    }

    private void check(int event) {
        if (event == XMLStreamConstants.DTD) {
            throw refusal("document type declarations are not read");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            checkElement();
        }
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            checkNames(names.takeInstruction(reader.getPITarget()));
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
    }

    private void checkElement() {
        if (++depth > DEEPEST) {
            throw refusal("elements are nested deeper than " + DEEPEST + " levels");
        }
        checkNames(names.take(reader));
    }

    private void checkNames(boolean few) {
        if (!few) {
            throw refusal("descriptor has more than " + XmlNames.MOST + " different names, or names of more than "
                    + XmlNames.LONGEST + " characters");
        }
    }

    private static OvfException refusal(String source, XMLStreamException failure) throws IOException {
        Optional<IOException> broken = brokenStream(failure);
        if (broken.isPresent()) {
            throw broken.get();
        }
        boolean undecodable = failure.getNestedException() instanceof CharacterCodingException;
        // The words of the parser depend on the country, and may repeat what is in the file.
        return new OvfException(Echo.whole(source)
                + place(failure.getLocation())
                + ": "
                + (undecodable ? "bytes are not of the charset of the file" : NOT_WELL_FORMED));
    }

    // At the end of a document type that is not complete it has no place.
    private static String place(@Nullable Location at) {
        return at == null || at.getLineNumber() < 1
                ? ""
                : " line " + at.getLineNumber() + ", column " + at.getColumnNumber();
    }

    // Bytes that are not of the charset are a fault of the file too, though they come as a failure to read it.
    private static Optional<IOException> brokenStream(XMLStreamException failure) {
        return failure.getNestedException() instanceof IOException broken
                        && !(broken instanceof CharacterCodingException)
                ? Optional.of(broken)
                : Optional.empty();
    }
}
