package dev.nestor.inventory.soap;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a server keeps what is needed to read it.
 *
 * @param instance what it calls itself; hosts by themselves say nothing
 */
record ServiceContent(
        ObjectId rootFolder,
        ObjectId propertyCollector,
        ObjectId viewManager,
        ObjectId sessionManager,
        Optional<String> instance) {

    static ServiceContent read(Element answer) throws IOException {
        Map<String, ObjectId> objects = new HashMap<>();
        Optional<String> instance = Optional.empty();
        while (answer.next()) {
            Optional<String> type = answer.isStart() ? answer.attribute("type") : Optional.empty();
            if (type.isPresent()) {
                objects.put(answer.name(), new ObjectId(type.get(), answer.text()));
            } else if (answer.isStart("instanceUuid")) {
                instance = Optional.of(answer.text());
            }
        }
        return new ServiceContent(
                object(objects, "rootFolder"),
                object(objects, "propertyCollector"),
                object(objects, "viewManager"),
                object(objects, "sessionManager"),
                instance);
    }

    private static ObjectId object(Map<String, ObjectId> objects, String name) throws IOException {
        ObjectId object = objects.get(name);
        if (object == null) {
            throw new IOException("the server does not say where its " + name + " is, as vSphere does");
        }
        return object;
    }
}
