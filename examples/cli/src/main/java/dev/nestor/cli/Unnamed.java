package dev.nestor.cli;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import dev.nestor.version.KnownVersion;
import java.util.List;
import java.util.Optional;

/**
 * Machines of which nobody says what runs in them. Without the processor's virtualization no hypervisor in one works, so it is taken
 * for a guest, and the answer says so; an estate has thousands of them, and every answer would be unknown otherwise.
 */
final class Unnamed {

    private static final Optional<FactValue> HIDDEN = Optional.of(new FactValue.Flag(false));
    private static final Software GUEST = new Software(
            List.of(new ProductId("guest", "unknown")),
            true,
            true,
            KnownVersion.unknown(""),
            List.of(
                    "nobody says what runs in it; it is taken for a guest, because no hypervisor works in it without the"
                            + " processor's virtualization"));

    private Unnamed() {}

    static Layer settled(Layer layer) {
        boolean hidden = layer.machine().fact("vm.hardwareVirtualization").equals(HIDDEN);
        return layer.software().isUnknown() && hidden
                ? new Layer(GUEST, layer.name(), layer.machine(), layer.origin())
                : layer;
    }
}
