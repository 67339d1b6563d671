package dev.nestor.inventory;

import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.MachineKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was read, as text. */
public final class Shown {

    private Shown() {}

    public static Map<String, String> facts(Layer layer) {
        Map<String, String> facts = new TreeMap<>();
        layer.machine().facts().forEach((name, value) -> facts.put(name, value.toString()));
        return facts;
    }

    public static List<String> keys(List<MachineKey> keys) {
        return keys.stream().map(key -> key.kind() + " " + key.value()).toList();
    }
}
