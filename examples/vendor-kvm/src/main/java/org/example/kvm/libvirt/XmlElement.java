package org.example.kvm.libvirt;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a document that libvirt wrote.
 *
 * @param name with its namespace in braces before it, if it has one; libvirt's own elements have none
 * @param line counted from 1
 * @param text what stands directly in it, without blanks around it
 */
record XmlElement(String name, int line, Map<String, String> attributes, String text, List<XmlElement> children) {

    XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The first child of this name: that is the one libvirt reads. */
    Optional<XmlElement> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    /** The element at the end of a path of first children. */
    Optional<XmlElement> at(String... path) {
        Optional<XmlElement> element = Optional.of(this);
        for (String step : path) {
            element = element.flatMap(parent -> parent.child(step));
        }
        return element;
    }

    List<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    Optional<String> attribute(String attributeName) {
        return Optional.ofNullable(attributes.get(attributeName));
    }

    /** Says nothing of what is in it, which may be a secret. */
    @Override
    public String toString() {
        return "<" + name + "> in line " + line;
    }
}
