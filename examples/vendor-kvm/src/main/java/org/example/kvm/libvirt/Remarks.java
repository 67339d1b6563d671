package org.example.kvm.libvirt;

import dev.nestor.spi.inventory.InventorySink;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what there is to say about one file while it is read. */
final class Remarks {

    // `${name}`, `$name`, `{{ name }}`, `{name}`, `{% name %}`, `%NAME%` and `@name@`.
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$[({\\w]|\\{\\{|\\{%|^\\{[^{}]*}$|%[A-Za-z_]\\w*%|@[A-Za-z_]\\w*@");

    private final String source;
    private final InventorySink sink;

    Remarks(String source, InventorySink sink) {
        this.source = source;
        this.sink = sink;
    }

    /** Where an element stands, in words for people. */
    String origin(XmlElement element) {
        return source + " line " + element.line();
    }

    /** @param complaint says what is wrong there */
    void problem(XmlElement element, String complaint) {
        sink.problem("%s line %d: %s".formatted(Echo.of(source), element.line(), complaint));
    }

    void note(String sentence) {
        sink.note(sentence);
    }

    /** What an element says, if it says something: what is empty or left for somebody to fill in becomes a problem. */
    Optional<String> text(XmlElement element) {
        return filled(element, element.name(), element.text());
    }

    /** The same for an attribute, if it is there. */
    Optional<String> attribute(XmlElement element, String name) {
        return element.attribute(name).flatMap(value -> filled(element, name, value.strip()));
    }

    private Optional<String> filled(XmlElement element, String name, String value) {
        if (value.isEmpty()) {
            problem(element, "`" + name + "` is empty");
            return Optional.empty();
        }
        if (PLACEHOLDER.matcher(value).find()) {
            problem(element, "`" + name + "` holds a placeholder: " + Echo.of(value));
            return Optional.empty();
        }
        return Optional.of(value);
    }
}
