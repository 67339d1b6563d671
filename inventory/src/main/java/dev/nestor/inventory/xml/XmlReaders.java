package dev.nestor.inventory.xml;

import dev.nestor.spi.xml.DecodedXml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Readers of XML of which nobody knows who wrote it: no document type in it is read, and nothing outside of it. */
public final class XmlReaders {

    /** How deep elements may be in each other: below what any Java lets pass, so that this is what is told. */
    public static final int DEEPEST = 64;

    private static final XMLInputFactory FACTORY = factory();

    private XmlReaders() {}

    /** @throws XMLStreamException if it does not even begin as XML does */
    public static XMLStreamReader of(InputStream content) throws XMLStreamException {
        try {
            DecodedXml xml = DecodedXml.of(content);
            if (!isPlain(xml.charset())) {
                throw new XMLStreamException("charset `" + xml.charset() + "` is not read here");
            }
            return new Guarded(FACTORY.createXMLStreamReader(xml.text()));
        } catch (IOException unreadable) {
            throw new XMLStreamException(unreadable);
        }
    }

    // In charsets with escapes the letters of a tag mean something else, and whoever looks at bytes sees tags that are
    // none.
    private static boolean isPlain(Charset charset) {
        return charset.name().startsWith("UTF-")
                || (charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static final class Guarded extends StreamReaderDelegate {

        Guarded(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            try {
                return super.next();
            } catch (MissingResourceException unspeakable) {
                // The JDK has no words for some of what it finds wrong in document types, and fails to look them up.
                throw new XMLStreamException(unspeakable);
            }
        }
    }
}
