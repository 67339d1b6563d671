package dev.nestor.vmware.ovf;

import dev.nestor.vmware.text.Stated;
import java.util.Optional;

/**
 * A piece of virtual hardware.
 *
 * @param units what the quantity counts
 * @param address of a network adapter that has one already
 */
public record Item(Optional<Stated> quantity, Optional<Stated> units, Optional<Stated> address) {}
