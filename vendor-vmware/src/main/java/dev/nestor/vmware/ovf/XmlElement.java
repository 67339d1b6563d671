package dev.nestor.vmware.ovf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/**
 * An element with all that is in it.
 *
 * @param text its own, without that of its children
 * @param line where its start tag ends, counted from 1
 */
record XmlElement(QName name, Map<QName, String> attributes, List<XmlElement> children, String text, int line) {

    boolean is(Namespace namespace, String localName) {
        return name.getLocalPart().equals(localName) && namespace.has(name.getNamespaceURI());
    }

    Stream<XmlElement> children(Namespace namespace, String localName) {
        return children.stream().filter(child -> child.is(namespace, localName));
    }

    Optional<XmlElement> child(Namespace namespace, String localName) {
        return children(namespace, localName).findFirst();
    }

    /** An attribute without a prefix belongs to its element. */
    Optional<String> attribute(Namespace namespace, String localName) {
        return attributes.entrySet().stream()
                .filter(attribute -> attribute.getKey().getLocalPart().equals(localName))
                .filter(attribute -> isOf(namespace, attribute.getKey().getNamespaceURI()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isOf(Namespace namespace, String name) {
        return name.isEmpty() || namespace.has(name);
    }
}
