package dev.nestor.cli;

import dev.nestor.model.Layer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What {@code --inside} says runs in virtual machines: in those of a name, or in all of which nobody says it. For one thread. */
final class Inside {

    private final Map<String, Layer> byName = new TreeMap<>();
    private final Set<String> found = new TreeSet<>();
    private Optional<Layer> anywhere = Optional.empty();

    /** @throws InputException if a product is unknown, or a machine gets two */
    static Inside of(Arguments arguments, ProductNames names) {
        Inside inside = new Inside();
        arguments.values(Options.INSIDE).forEach(text -> inside.add(text, names));
        return inside;
    }

    private void add(String text, ProductNames names) {
        // A name may have the sign, and a product never does.
        int equals = text.lastIndexOf('=');
        Layer layer = names.layer(text.substring(equals + 1));
        boolean twice = equals < 0 ? anywhere.isPresent() : byName.put(key(text.substring(0, equals)), layer) != null;
        if (twice) {
            throw new InputException("what runs in one machine is said twice: `" + Options.INSIDE + " " + text + "`");
        }
        if (equals < 0) {
            anywhere = Optional.of(layer);
        }
    }

    /** {@code layer} with what is said to run there. */
    Layer in(Layer layer) {
        Optional<Layer> said = said(layer).or(() -> layer.software().isUnknown() ? anywhere : Optional.empty());
        return said.map(other -> onMachineOf(layer, other)).orElse(layer);
    }

    /** The same, where that is said of this machine by its name. */
    Layer ifNamed(Layer layer) {
        return said(layer).map(other -> onMachineOf(layer, other)).orElse(layer);
    }

    private Optional<Layer> said(Layer layer) {
        return layer.name().map(Inside::key).flatMap(this::named);
    }

    /** Names that no machine had so far. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(byName.keySet());
        unused.removeAll(found);
        return unused;
    }

    private Optional<Layer> named(String key) {
        Optional<Layer> said = Optional.ofNullable(byName.get(key));
        said.ifPresent(layer -> found.add(key));
        return said;
    }

    private static Layer onMachineOf(Layer layer, Layer said) {
        Layer placed = said.with(layer.machine());
        return layer.name().map(placed::named).orElse(placed);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
