package dev.nestor.inventory.xml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Readers of XML of which nobody knows who wrote it: no document type in it is read, and nothing outside of it. */
public final class XmlReaders {

    /** How deep elements may be in each other: below what any Java lets pass, so that this is what is told. */
    public static final int DEEPEST = 64;

    private static final XMLInputFactory FACTORY = factory();

    private XmlReaders() {}

    /** @throws XMLStreamException if it does not even begin as XML does */
    public static XMLStreamReader of(InputStream content) throws XMLStreamException, IOException {
        return FACTORY.createXMLStreamReader(XmlText.of(content));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
