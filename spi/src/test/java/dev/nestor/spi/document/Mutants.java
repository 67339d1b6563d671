package dev.nestor.spi.document;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents with one thing changed: a field gone, a field more, or another value anywhere. */
final class Mutants {

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<JsonNode> VALUES = List.of(
                    "null", "true", "-1", "0", "1", "1.5", "\"?\"", "\"\"", "\"ready\"", "[]", "{}", "[\"a\"]", "[1]")
            .stream()
            .map(JSON::readTree)
            .toList();

    private final JsonNode document;
    private final List<String> mutants = new ArrayList<>();

    private Mutants(JsonNode document) {
        this.document = document;
    }

    static List<String> of(String document) {
        Mutants mutants = new Mutants(JSON.readTree(document));
        mutants.visit(mutants.document);
        return mutants.mutants;
    }

    private void visit(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.put("zzz", 1);
            keep();
            object.remove("zzz");
            List.copyOf(object.propertyNames()).forEach(name -> change(object, name));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                change(array, i);
            }
        }
    }

    private void change(ObjectNode object, String name) {
        JsonNode original = object.get(name);
        VALUES.forEach(value -> {
            object.set(name, value);
            keep();
        });
        object.set(name, original);
        visit(original);
        ObjectNode complete = object.deepCopy();
        object.remove(name);
        keep();
        object.removeAll();
        object.setAll(complete);
    }

    private void change(ArrayNode array, int index) {
        JsonNode original = array.get(index);
        VALUES.forEach(value -> {
            array.set(index, value);
            keep();
        });
        array.set(index, original);
        visit(original);
    }

    private void keep() {
        mutants.add(document.toString());
    }
}
