package dev.nestor.vmware.ovf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.nestor.spi.xml.DecodedXml;
import dev.nestor.vmware.text.Echo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** An OVF descriptor that is being read, one virtual system after the other. For one thread only. */
public final class OvfDescriptor {

    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
    private static final int MOST_ELEMENTS = 50_000;
    private static final int MOST_CHARACTERS = 4 << 20;

    private final String source;
    private final HardenedXml xml;
    private int elements;
    private int characters;

    private OvfDescriptor(String source, HardenedXml xml) {
        this.source = source;
        this.xml = xml;
    }

    /**
     * Reads the first element, and no more than 16 MiB in all.
     *
     * @param source names the file in messages
     * @param in left open
     * @throws OvfException if it is not the envelope of a descriptor
     */
    public static OvfDescriptor open(String source, InputStream in) throws IOException {
        HardenedXml xml = HardenedXml.open(source, new BoundedInput(source, in));
        OvfDescriptor descriptor = new OvfDescriptor(source, xml);
        if (!descriptor.startsWithEnvelope()) {
            throw xml.refusal("root is not an `Envelope` of OVF");
        }
        return descriptor;
    }

    /** Whether a file is a descriptor, be it one that is refused for its document type, judged by its first few KiB. */
    public static boolean isBegunBy(byte[] prefix) {
        try {
            open("", new ByteArrayInputStream(fromRoot(prefix)));
            return true;
        } catch (OvfException | IOException none) {
            return false;
        }
    }

    // A descriptor with a document type is one too, for its reader to refuse.
    private static byte[] fromRoot(byte[] prefix) {
        String text = new String(prefix, ISO_8859_1);
        int begin = text.startsWith(UTF_8_MARK) ? UTF_8_MARK.length() : 0;
        return Arrays.copyOfRange(prefix, begin + DecodedXml.root(text.substring(begin)), prefix.length);
    }

    /**
     * The next virtual system, whichever collection it is in; empty after the last one.
     *
     * @param problems told of systems with more than 50 000 elements or four million characters, which are left out
     * @throws OvfException if the descriptor cannot be read any further
     */
    public Optional<VirtualSystem> next(Consumer<String> problems) throws IOException {
        while (toNextSystem()) {
            elements = 0;
            characters = 0;
            XmlElement system = element();
            if (isKept()) {
                return Optional.of(new VirtualSystem(source, system));
            }
            problems.accept("%s line %d: virtual system has more than %d elements or %d characters"
                    .formatted(Echo.whole(source), system.line(), MOST_ELEMENTS, MOST_CHARACTERS));
        }
        return Optional.empty();
    }

    private boolean startsWithEnvelope() throws IOException {
        int event = xml.event().getEventType();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = xml.next();
        }
        return isStartOf("Envelope");
    }

    private boolean toNextSystem() throws IOException {
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (isStartOf("VirtualSystem")) {
                return true;
            }
        }
        return false;
    }

    private boolean isStartOf(String name) {
        XMLStreamReader event = xml.event();
        return event.getEventType() == XMLStreamConstants.START_ELEMENT
                && event.getLocalName().equals(name)
                && Namespace.OVF.has(String.valueOf(event.getNamespaceURI()));
    }

    // Deep elements are refused before they could exhaust the stack.
    private XmlElement element() throws IOException {
        elements++;
        QName name = xml.event().getName();
        int line = xml.line();
        Map<QName, String> attributes = attributes(xml.event());
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                add(children, element());
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                keep(text, xml.event().getText());
            }
        }
        return new XmlElement(name, attributes, children, text.toString(), line);
    }

    private void add(List<XmlElement> children, XmlElement child) {
        if (isKept()) {
            children.add(child);
        }
    }

    private void keep(StringBuilder text, String more) {
        characters += more.length();
        if (isKept()) {
            text.append(more);
        }
    }

    private Map<QName, String> attributes(XMLStreamReader event) {
        Map<QName, String> attributes = new HashMap<>();
        for (int i = 0; i < event.getAttributeCount(); i++) {
            String value = event.getAttributeValue(i);
            characters += value.length();
            if (isKept()) {
                attributes.put(event.getAttributeName(i), value);
            }
        }
        return attributes;
    }

    // A system beyond the bounds is read to its end, and nothing of it is kept any more.
    private boolean isKept() {
        return elements <= MOST_ELEMENTS && characters <= MOST_CHARACTERS;
    }
}
