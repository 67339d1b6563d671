package dev.nestor.inventory.soap;

import dev.nestor.inventory.soap.ManagedObject.Missing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Some of the objects that were asked for.
 *
 * @param token asks for the next ones; empty in the last page
 */
record Page(List<ManagedObject> objects, Optional<String> token) {

    /** @param useful which paths are kept */
    static Page read(Element answer, Set<String> useful) throws IOException {
        List<ManagedObject> objects = new ArrayList<>();
        Optional<String> token = Optional.empty();
        // Where nothing is found, there is no result at all.
        if (answer.find("returnval")) {
            int depth = answer.depth();
            while (answer.child(depth)) {
                switch (answer.name()) {
                    case "token" -> token = Optional.of(answer.text());
                    case "objects" -> objects.add(object(answer, useful));
                    default -> {}
                }
            }
        }
        return new Page(objects, token);
    }

    private static ManagedObject object(Element answer, Set<String> useful) throws IOException {
        ManagedObject object = new ManagedObject(useful);
        int depth = answer.depth();
        while (answer.child(depth)) {
            switch (answer.name()) {
                case "obj" ->
                    object.identify(new ObjectId(answer.attribute("type").orElse(""), answer.text()));
                case "propSet" -> property(answer, object);
                case "missingSet" -> object.miss(missing(answer));
                default -> {}
            }
        }
        return object;
    }

    private static void property(Element answer, ManagedObject object) throws IOException {
        String name = "";
        int depth = answer.depth();
        while (answer.child(depth)) {
            switch (answer.name()) {
                case "name" -> name = answer.text();
                case "val" -> value(answer, name, object);
                default -> {}
            }
        }
    }

    private static void value(Element answer, String path, ManagedObject object) throws IOException {
        answer.type().ifPresent(type -> object.add(path + "@type", type));
        String text = answer.text();
        if (!answer.isStart()) {
            object.add(path, text);
            return;
        }
        do {
            value(answer, path + "." + answer.name(), object);
        } while (answer.next() && answer.isStart());
    }

    private static Missing missing(Element answer) throws IOException {
        String path = "";
        String fault = "";
        int depth = answer.depth();
        while (answer.next() && answer.depth() >= depth) {
            if (answer.isStart("path")) {
                path = answer.text();
            } else if (answer.isStart("fault") && answer.type().isPresent() && fault.isEmpty()) {
                fault = answer.type()
                        .filter(type -> !type.equals("LocalizedMethodFault"))
                        .orElse("");
            }
        }
        return new Missing(path, fault);
    }
}
