package dev.nestor.vmware.ovf;

import dev.nestor.vmware.text.Spot;
import dev.nestor.vmware.text.Stated;
import java.util.Optional;

/**
 * What a virtual system says is installed in it.
 *
 * @param type the guest id of the vSphere API
 * @param id a number of the CIM standard
 * @param version goes with the number
 */
public record OperatingSystem(
        Optional<Stated> type,
        Optional<Stated> id,
        Optional<Stated> version,
        Optional<Stated> description,
        Spot spot) {}
