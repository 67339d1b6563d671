package dev.nestor.spi.xml;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The names in one document. A parser keeps each of them to the end, so their number bounds the memory that it takes. For one thread. */
public final class XmlNames {

    /** The most different names of elements, attributes and namespaces. */
    public static final int MOST = 10_000;

    /** The most characters of them all. */
    public static final int LONGEST = 1 << 20;

    private final Set<String> names = new HashSet<>();
    private int characters;

    /** Those of a document of which nothing was read yet. */
    public XmlNames() {}

    /** Takes the names of an element that begins; false if there are too many by now. */
    public boolean take(XMLStreamReader element) {
        take(element.getPrefix(), element.getLocalName());
        for (int i = 0; i < element.getAttributeCount(); i++) {
            take(element.getAttributePrefix(i), element.getAttributeLocalName(i));
        }
        for (int i = 0; i < element.getNamespaceCount(); i++) {
            take(element.getNamespacePrefix(i), "");
            take("", element.getNamespaceURI(i));
        }
        return isFew();
    }

    /** Takes the name of an instruction; false if there are too many by now. */
    public boolean takeInstruction(String name) {
        take("", name);
        return isFew();
    }

    private boolean isFew() {
        return names.size() <= MOST && characters <= LONGEST;
    }

    // A parser keeps a name with a prefix under both together. Most names have none, and take no memory here.
    private void take(@Nullable String prefix, @Nullable String name) {
        String whole = prefix == null || prefix.isEmpty() ? String.valueOf(name) : prefix + ":" + name;
        if (names.add(whole)) {
            characters += whole.length();
        }
    }
}
