package dev.nestor.inventory.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which parts a part of a workbook points to. */
record Relations(List<Relation> all) {

    private static final int MOST = 10_000;

    /**
     * A part that another one points to.
     *
     * @param type ends with what it is, such as {@code /sharedStrings}
     * @param part its name in the file
     */
    record Relation(String id, String type, String part) {}

    Relations {
        all = List.copyOf(all);
    }

    /** Those of {@code part}; none if it has none. */
    static Relations of(String part, ZipParts parts) throws IOException {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        String file = folder + "_rels/" + part.substring(name) + ".rels";
        Optional<InputStream> content = parts.open(file);
        return content.isPresent() ? read(new Xml(file, content.get()), folder) : new Relations(List.of());
    }

    Optional<String> byId(String id) {
        return all.stream()
                .filter(relation -> relation.id().equals(id))
                .map(Relation::part)
                .findFirst();
    }

    Optional<String> byType(String end) {
        return all.stream()
                .filter(relation -> relation.type().endsWith(end))
                .map(Relation::part)
                .findFirst();
    }

    private static Relations read(Xml xml, String folder) throws IOException {
        List<Relation> relations = new ArrayList<>();
        try (xml) {
            while (xml.next() && relations.size() < MOST) {
                if (xml.isStart("Relationship")) {
                    relations.add(new Relation(
                            xml.attribute("Id").orElse(""),
                            xml.attribute("Type").orElse(""),
                            part(xml.attribute("Target").orElse(""), folder)));
                }
            }
        }
        return new Relations(relations);
    }

    private static String part(String target, String folder) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
