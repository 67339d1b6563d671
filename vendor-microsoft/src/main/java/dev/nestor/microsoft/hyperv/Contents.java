package dev.nestor.microsoft.hyperv;

import dev.nestor.spi.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects that one computer was asked for, by the cmdlets that gave them, each in the order of the file. */
final class Contents {

    // The file of the collector has them two levels down; an array of such files, one more.
    private static final int DEEPEST = 4;

    private final Map<Cmdlet, List<Properties>> objects = new EnumMap<>(Cmdlet.class);
    private final Remarks remarks;

    private Contents(Remarks remarks) {
        this.remarks = remarks;
    }

    /** An array of what several computers told has contents for each; anything else is of one. */
    static List<Contents> of(JsonValue document, Remarks remarks) {
        List<JsonValue> elements = Properties.elements(document);
        if (elements.stream().allMatch(element -> isOfOneComputer(element, remarks))) {
            return elements.stream().map(element -> one(element, remarks)).toList();
        }
        return List.of(one(document, remarks));
    }

    List<Properties> get(Cmdlet cmdlet) {
        return objects.getOrDefault(cmdlet, List.of());
    }

    boolean isEmpty() {
        return objects.isEmpty();
    }

    private static boolean isOfOneComputer(JsonValue element, Remarks remarks) {
        return element.isObject() && Cmdlet.of(Properties.of(element, remarks)).isEmpty();
    }

    private static Contents one(JsonValue value, Remarks remarks) {
        Contents contents = new Contents(remarks);
        contents.add(value, DEEPEST);
        return contents;
    }

    private void add(JsonValue value, int levels) {
        for (JsonValue element : Properties.elements(value)) {
            if (element.isObject()) {
                addObject(Properties.of(element, remarks), levels);
            } else if (element.isArray() && levels > 0) {
                add(element, levels - 1);
            }
        }
    }

    private void addObject(Properties object, int levels) {
        Optional<Cmdlet> cmdlet = Cmdlet.of(object);
        if (cmdlet.isPresent()) {
            objects.computeIfAbsent(cmdlet.get(), any -> new ArrayList<>()).add(object);
        } else if (levels > 0) {
            object.members().forEach(member -> add(member, levels - 1));
        }
    }
}
