package dev.nestor.spi.inventory;

/** How sure it is that two machines of which both have a key are one. */
public enum Certainty {
    /** No other machine has it: a UUID, or an id of a manager of which the UUID is known. */
    CERTAIN,
    /** Hardly another machine has it, unless somebody copied it: a UUID in another byte order, a serial number, a MAC address. */
    LIKELY,
    /** Another machine may well have it: a name, or an id of a manager that only a name or a file stands for. */
    WEAK
}
