package org.example.kvm.libvirt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** An element while it is read. */
final class XmlElementBuilder {

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();

    private XmlElementBuilder(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /** Takes the start tag that {@code xml} stands at. */
    static XmlElementBuilder at(XMLStreamReader xml) {
        XmlElementBuilder element = new XmlElementBuilder(
                name(xml.getNamespaceURI(), xml.getLocalName()),
                xml.getLocation().getLineNumber());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attributes.put(
                    name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        return element;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String more) {
        text.append(more);
    }

    XmlElement build() {
        return new XmlElement(name, line, attributes, text.toString().strip(), children);
    }

    private static String name(String namespace, String localName) {
        return namespace == null || namespace.isEmpty() ? localName : "{" + namespace + "}" + localName;
    }
}
