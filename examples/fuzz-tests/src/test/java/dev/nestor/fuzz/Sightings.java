package dev.nestor.fuzz;

import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.model.Stack;
import dev.nestor.policy.Knowledge;
import dev.nestor.spi.document.StackDocument;
import dev.nestor.spi.inventory.Sighting;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonWriter;
import java.util.List;
import java.util.Optional;

/** What is promised of the machines that are found: that hosts can go on with them. */
public final class Sightings {

    private Sightings() {}

    public static void check(Account account, Knowledge knowledge) {
        for (Sighting sighting : account.machines()) {
            sighting.layer().origin().ifPresent(Sentences::check);
            check(sighting.layer().machine(), knowledge);
            checkWritable(sighting.layer(), knowledge);
        }
        account.more().forEach(machine -> check(machine, knowledge));
    }

    private static void check(Machine machine, Knowledge knowledge) {
        machine.check(knowledge.facts());
        machine.facts().keySet().forEach(name -> machine.origin(name).ifPresent(Sentences::check));
    }

    private static void checkWritable(Layer layer, Knowledge knowledge) {
        StackDocument document = new StackDocument(new Stack(List.of(layer)), Optional.empty());
        StringBuilder text = new StringBuilder();
        try (JsonWriter json = JsonWriter.compactText(text)) {
            document.write(json);
        }
        Layer read = StackDocument.read(
                        Json.parse("written.json", text.toString()), knowledge.catalogue(), knowledge.facts())
                .stack()
                .layer(0);
        if (!isSame(read, layer)) {
            throw new AssertionError("written and read it differs: " + text);
        }
    }

    // A reader may remark on software that no catalogue knows, which no document says.
    private static boolean isSame(Layer read, Layer layer) {
        return read.software().product().equals(layer.software().product())
                && read.software().version().equals(layer.software().version())
                && read.name().equals(layer.name())
                && read.machine().equals(layer.machine());
    }
}
